import { z } from 'zod';
import { isRefusal } from '../../../domain/refusal.ts';
import { conflictPage } from '../../../web/conflict-page.tsx';
import { readForm, text, version } from '../../../web/forms.ts';
import { idParam } from '../../../web/params.ts';
import { type Handler, pageOf } from '../../../web/request.ts';
import { listStaff, seeStaffMember } from '../use-cases/list-staff.ts';
import { writeStaffContact } from '../use-cases/write-staff-contact.ts';
import { StaffContactPage, StaffListPage } from '../views/staff-pages.tsx';

/** Everybody who works with citizens, and how they are reached (§ 5: people and offers). */
export const showStaff: Handler = async (c) => {
  const staff = await listStaff(c.var.visit);
  const mayChange = c.var.visit.actor?.role === 'administrator';
  return c.html(<StaffListPage page={pageOf(c)} staff={staff} mayChange={mayChange} />);
};

/** The form about one of them. */
export const showStaffContact: Handler = async (c) => {
  const member = await seeStaffMember(c.var.visit, idParam(c, 'personId'));
  return c.html(<StaffContactPage page={pageOf(c)} member={member} />);
};

const contactForm = z.object({ phone: text(40), mail: text(200), version });

/** Keeps phone and mail. */
export const saveStaffContact: Handler = async (c) => {
  const personId = idParam(c, 'personId');
  const form = await readForm(c, contactForm);
  const refusedWith = async (codes: Readonly<Record<string, string>>) => {
    const member = await seeStaffMember(c.var.visit, personId);
    const page = pageOf(c);
    const faults: Readonly<Record<string, string>> = page.words.admin.staff.faults;
    const errors = Object.fromEntries(
      Object.entries(codes).map(([field, code]) => [field, faults[code] ?? faults.notValid ?? '']),
    );
    return c.html(<StaffContactPage page={page} member={member} typed={form.typed} errors={errors} />, 422);
  };
  if (!form.ok) return refusedWith(form.errors);
  const written = await writeStaffContact(c.var.visit, form.command, { personId, ...form.values });
  if (isRefusal(written)) return refusedWith({ [written.field ?? '']: written.refused });
  if (written !== undefined) {
    const words = pageOf(c).words.admin.staff;
    return conflictPage(c, {
      fields: [
        { name: 'phone', label: words.phone, theirs: written.now.phone },
        { name: 'mail', label: words.mail, theirs: written.now.mail },
      ],
      currentVersion: written.now.version,
      typed: form.typed,
    });
  }
  return c.redirect('/staff', 303);
};
