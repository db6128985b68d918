export { createOffer } from './use-cases/create-offer.ts';
export { createPerson } from './use-cases/create-person.ts';
export { createRelation } from './use-cases/create-relation.ts';
export { endRelationOn } from './use-cases/end-relation.ts';
export { writeStaffContact } from './use-cases/write-staff-contact.ts';
