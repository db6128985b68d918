/**
 * The access table of the product (§ 5), written out for the tables of the database. Written from § 5 and the rules, never
 * from the policies. One line a table and command: who, and which of the rows about Jonas. Whoever is not named is denied.
 *
 * jonas citizen · lone relative · bent companion · vera guardian · mette contact person and bodil provider lead at Birkely ·
 * susanne other provider at Værkstedet · karin caseworker · freja peer guide · tobias facilitator · dorte administrator ·
 * niels manager. The words of the cells stand in `oracle.ts`; `|` is or, `&` is and. `always` holds without a relation.
 */
export const whoMayWhat = `
§ private preparation: the citizen's alone (R-P6)
  answer select                  jonas yes
  answer insert                  jonas yes
  answer update                  jonas yes
  put_aside select               jonas yes
  put_aside insert               jonas yes
  put_aside update               jonas yes

  own_picture select             jonas yes
  own_picture insert             jonas yes
  own_picture update             jonas yes
  own_picture_card select        jonas yes
  own_picture_card insert        jonas yes
  own_picture_card update        jonas yes
  own_picture_change select      jonas yes
  own_picture_change insert      jonas yes
  own_picture_change update      jonas yes

§ network map, story, dream board: what the citizen shows, to whom; another provider sees nothing of it
  shown_picture select           jonas yes; lone bent vera mette bodil karin freja tobias picture
  shown_picture insert           jonas yes
  shown_picture update           jonas yes

§ shared preparation items: what the citizen shows, to whom
  shared_item select             jonas yes; lone bent vera mette bodil susanne karin freja tobias item
  shared_item insert             jonas yes
  shared_item update             jonas yes
  own_photo select               jonas yes; lone bent vera mette bodil karin freja tobias item|picture; susanne item
  own_photo insert               jonas yes
  own_photo update               jonas yes
  showing select                 jonas vera yes; lone bent mette bodil susanne karin freja tobias self
  showing insert                 jonas yes
  showing update                 jonas yes

§ contributions on behalf: own login (R-P7), open to objection
  contribution select            jonas mette bodil karin yes; lone bent vera own
  contribution insert            lone bent vera mette karin own
  contribution update            lone bent vera mette karin own
  contribution_objection select  jonas mette bodil karin yes; lone bent vera own
  contribution_objection insert  jonas yes
  contribution_objection update  jonas yes

§ how I communicate: the citizen and the contact person, each in their own name; only the citizen objects and chooses (R-W6)
  communication_entry select      jonas lone bent vera mette bodil susanne karin yes; freja tobias shown
  communication_entry insert      jonas mette own
  communication_entry update      jonas mette own
  communication_objection select  jonas lone bent vera mette bodil susanne karin yes; freja tobias shown
  communication_objection insert  jonas yes
  communication_objection update  jonas yes
  communication_choice select     jonas lone bent vera mette bodil susanne karin yes; freja tobias shown
  communication_choice insert     jonas yes
  communication_choice update     jonas yes

§ meeting: agenda, board, voices. Words stay with whoever said them (R-P8, R-M1)
  meeting_card select            jonas yes; karin stands|own; lone bent vera mette bodil susanne meeting&stands|meeting&own
  meeting_card insert            jonas own; karin own&notAsCitizen; lone bent vera mette bodil susanne meeting&own&notAsCitizen
  meeting_card update            jonas yes; karin stands|own; lone bent vera mette bodil susanne meeting&own
  heard_answer select            jonas karin yes; lone bent vera mette bodil susanne meeting
  heard_answer insert            jonas own; karin own&notAsCitizen; lone bent vera mette bodil susanne meeting&own&notAsCitizen
  heard_answer update            jonas yes; karin own; lone bent vera mette bodil susanne meeting&own
  heard_point select             jonas karin yes; lone bent vera mette bodil susanne meeting
  heard_point insert             jonas karin own; lone bent vera mette bodil susanne meeting&own
  heard_point update             jonas yes; karin own; lone bent vera mette bodil susanne meeting&own

§ plan being made. What hangs on a goal for named providers goes with it (R-M3). Of an agreed plan of which another provider was
§ given no part it follows the goals with its effort, and what is said about them at the next meeting (decision 0018).
§ Perspective and contribution are each provider's own entry, in their own name, also at the status (R-M3, R-M5, R-S2).
§ The formal texts (background, treatment, particular conditions) are no part of what lies on the table in the meeting:
§ relatives are given less than "R in the meeting" here.
  dream select                   jonas vera mette bodil karin yes; lone bent meeting; susanne goal&theirs&given
  dream insert                   jonas own; karin own&unconfirmed&notAsCitizen
  dream update                   jonas yes; karin own&unconfirmed
  goal select                    jonas vera karin yes; mette bodil theirs; susanne theirs&given|effort; lone bent meeting&common|meeting&shown|shown&agreed
  goal insert                    karin own
  goal update                    jonas karin yes
  goal_words select              jonas vera karin yes; mette bodil theirs; susanne theirs&given; lone bent meeting&common|meeting&shown
  goal_words insert              jonas own; karin own&unconfirmed&notAsCitizen
  goal_words update              jonas yes; karin own&unconfirmed
  goal_fit select                jonas vera karin yes; mette bodil theirs; susanne theirs&given; lone bent meeting&common|meeting&shown
  goal_fit insert                jonas own
  perspective select             jonas vera karin yes; mette bodil theirs; susanne theirs&given; lone bent meeting&common|meeting&shown
  perspective insert             jonas karin own; mette bodil own&theirs&notAsCitizen; susanne own&theirs&given&notAsCitizen; vera own&meeting&asNetwork; lone bent own&meeting&asNetwork&common|own&meeting&asNetwork&shown
  perspective update             jonas karin own; mette bodil own&theirs; susanne own&theirs&given; vera own&meeting&asNetwork; lone bent own&meeting&asNetwork&common|own&meeting&asNetwork&shown
  goal_contribution select       jonas vera karin yes; mette bodil theirs; susanne theirs&given; lone bent meeting&common|meeting&shown
  goal_contribution insert       karin own; mette bodil own&theirs&mine|own&theirs&nobodys; susanne own&theirs&given&mine|own&theirs&given&nobodys
  goal_contribution update       karin own; mette bodil own&theirs; susanne own&theirs&given
  wish_not_followed select       jonas vera mette bodil karin yes; lone bent meeting
  wish_not_followed insert       karin own
  wish_not_followed update       karin yes
  formal_text select             jonas vera mette bodil karin yes
  formal_text insert             karin own
  formal_text update             karin yes
  help_received select           jonas vera karin yes; mette bodil theirs; susanne theirs&mine&saidSince; lone bent meeting&shown
  help_received insert           jonas karin own; mette bodil own&theirs; susanne own&theirs&mine
  help_received update           jonas karin own; mette bodil own&theirs; susanne own&theirs&mine
  goal_review select             jonas vera karin yes; mette bodil theirs; susanne theirs&given&saidSince|effort&saidSince; lone bent meeting&common|meeting&shown
  goal_review insert             jonas karin own; mette bodil own&theirs; susanne own&theirs&given|own&effort
  goal_review update             jonas karin own; mette bodil own&theirs; susanne own&theirs&given|own&effort

§ what the citizen drew, said or photographed: seen with the words it stands beside, given and taken back by the citizen
§ alone (R-P8); and with a version that holds it (R-M8). Who brings what was shown brings its drawing
  answer_file [beside a dream] select                  jonas vera mette bodil susanne karin yes; lone bent meeting
  answer_file [beside a dream without a goal] select   jonas vera mette bodil karin yes; lone bent meeting
  answer_file [beside words on a goal] select          jonas vera karin yes; mette bodil susanne theirs; lone bent meeting&shown
  answer_file [beside an answer about help] select     jonas vera karin yes; mette bodil theirs; susanne theirs&mine; lone bent meeting&shown
  answer_file [beside an answer about a goal] select   jonas vera karin yes; mette bodil susanne theirs; lone bent meeting&shown
  answer_file [beside an answer to the plan] select    jonas vera mette bodil karin yes
  answer_file [beside whether he was heard] select     jonas karin yes; lone bent vera mette bodil susanne meeting
  answer_file [taken back, beside whether he was heard] select   jonas yes
  answer_file [beside a step] select                   jonas vera karin yes; mette bodil theirs; susanne effort; lone bent shown
  answer_file [beside an objection] select             jonas mette bodil karin yes; lone bent vera own
  answer_file [beside how he communicates] select      jonas lone bent vera mette bodil susanne karin yes; freja tobias shown
  answer_file [beside a disagreement] select           jonas vera karin yes; mette bodil susanne theirs; lone bent shown
  answer_file [beside what makes the difference] select jonas vera karin yes; mette bodil susanne theirs; lone bent shown
  answer_file [beside what he thinks] select           jonas vera karin yes; mette bodil theirs; susanne theirs&given; lone bent meeting
  answer_file [taken back, beside a step] select       jonas yes
  answer_file [taken back, beside a dream] select      jonas yes
  answer_file [in a version] select                    jonas vera mette bodil susanne karin yes; lone bent meeting|shown
  answer_file insert             jonas yes
  answer_file [the item he shows] insert               karin item
  answer_file update             jonas yes

§ plan version, documents. A version never changes (R-M8); an offer that may not see all is given its part (R-M2)
  plan_version select            jonas vera karin yes; mette bodil theirs; lone bent shown
  plan_version insert            karin own
  plan_version_part select       jonas vera karin yes; mette bodil susanne mine
  plan_version_part insert       karin own

§ agreement: each party answers for itself, the caseworker may write down another's (R-M8)
  agreement select               jonas vera mette bodil karin yes; lone susanne self
  agreement insert               jonas lone vera mette bodil susanne own&self; karin own&self|own&unconfirmed
  agreement update               jonas lone vera mette bodil susanne karin self
  answer_talk select             jonas vera mette bodil karin yes; lone susanne self
  answer_talk insert             karin own
  answer_talk update             jonas lone vera mette bodil susanne karin self

§ scores: one's own view only (R-M7). What a citizen shows of the plan is what was agreed (decision 0022)
  score select                   jonas vera karin yes; mette bodil theirs; susanne theirs&given|effort&scoredSince; lone bent shown&agreed|shown&meeting
  score insert                   jonas vera karin own; mette bodil own&theirs; susanne own&theirs&given|own&effort&scoredSince
  score update                   jonas vera karin own; mette bodil own&theirs; susanne own&theirs&given|own&effort&scoredSince
  score_difference select        jonas vera karin yes; mette bodil theirs; susanne theirs&given|effort&scoredSince; lone bent shown&agreed|shown&meeting
  score_difference insert        jonas vera karin own; mette bodil own&theirs; susanne own&theirs&given|own&effort&scoredSince
  score_difference update        jonas vera karin own; mette bodil own&theirs; susanne own&theirs&given|own&effort&scoredSince

§ the citizen's disagreement and words
  disagreement select            jonas vera karin yes; mette bodil theirs; susanne theirs&given|effort&scoredSince; lone bent shown&agreed|shown&meeting
  disagreement insert            jonas yes
  disagreement update            jonas yes

§ staircase, efforts, ticks. Another provider: the own effort, and the staircase of the goals it is for
  effort select                  jonas vera karin yes; mette bodil theirs; susanne theirs&mine; lone bent shown&agreed|shown&meeting
  effort insert                  jonas karin own; mette bodil own&theirs; susanne own&theirs&mine
  effort update                  jonas karin yes; mette bodil theirs; susanne theirs&mine
  step select                    jonas vera karin yes; mette bodil theirs; susanne effort; lone bent shown&agreed|shown&meeting
  step insert                    jonas karin own; mette bodil own&theirs; susanne own&effort
  step update                    jonas karin yes; mette bodil theirs; susanne own&effort
  adjustment select              jonas vera karin yes; mette bodil theirs; susanne effort&onStairs|theirs&mine; lone bent shown&agreed|shown&meeting
  adjustment insert              jonas karin own; mette bodil own&theirs; susanne own&effort&onStairs|own&theirs&mine
  adjustment update              jonas yes
  tick select                    jonas vera karin yes; mette bodil theirs; susanne effort; lone bent shown&agreed|shown&meeting
  tick insert                    jonas karin own; mette bodil own&theirs; susanne own&effort

§ decisions on efforts: the caseworker's (R-O2)
  effort_decision select         jonas vera karin yes; mette theirs; bodil susanne theirs&mine
  effort_decision insert         karin own

§ dates, duties, invitations. Contact person and lead know the date and answer for the preparation (R-P1, R-P2)
  plan_meeting select            jonas vera mette bodil karin yes; lone bent susanne freja tobias invited
  plan_meeting insert            karin yes
  plan_meeting update            karin yes
  meeting_participant select     jonas vera mette bodil karin yes; lone bent susanne freja tobias invited
  meeting_participant insert     karin yes
  meeting_participant update     karin yes
  told select                    jonas vera mette bodil karin yes
  told insert                    mette bodil karin own
  preparation_offered select     jonas vera mette bodil karin yes
  preparation_offered insert     mette bodil karin own
  preparation_end select         jonas vera mette bodil karin yes
  preparation_end insert         jonas yes
  preparation_end update         jonas yes

§ who can see, who has looked
  audit_event [by karin, party jonas] select    jonas vera yes
  audit_event insert             always everybody own&home

§ identity: the administrator creates and corrects
  person_identity select         jonas vera karin dorte yes
  person_identity insert         karin dorte yes
  person_identity update         karin dorte yes

§ people, offers; and names of those around the citizen
  person [party jonas] select    always jonas dorte niels yes
  person [party jonas] select    lone bent vera mette bodil susanne karin freja tobias yes
  person [party lone] select     always lone jonas dorte niels yes
  person [party lone] select     vera mette bodil susanne karin yes
  person [party lone] select     bent freja tobias whenInvited
  person [party mette] select    always mette jonas dorte niels yes
  person [party mette] select    lone bent vera bodil susanne karin freja tobias yes
  person [party henrik] select   always henrik ali dorte niels yes
  person [party oskar] select    always oskar gitte yes
  person insert                  dorte yes
  person update                  always everybody self
  staff_contact [party mette] select   always mette jonas dorte niels yes
  staff_contact [party mette] select   lone bent vera bodil susanne karin freja tobias yes
  staff_contact [party henrik] select  always henrik ali dorte niels yes
  staff_contact insert           dorte yes
  staff_contact update           dorte yes
  offer select                   always jonas lone bent vera mette bodil susanne karin freja tobias dorte niels henrik ali amina erik egon yes
  offer insert                   dorte yes
  offer update                   dorte yes
  symbol_pack select             always jonas lone bent vera mette bodil susanne karin freja tobias dorte niels henrik ali amina erik egon yes
  symbol_pack insert             dorte own
  symbol_pack update             dorte yes
  pack_picture insert            dorte yes
  pack_symbol select             always jonas lone bent vera mette bodil susanne karin freja tobias dorte niels henrik ali amina erik egon yes
  pack_symbol insert             dorte yes
  relation [party lone] select   always jonas dorte yes
  relation [party lone] select   lone vera mette bodil susanne karin yes
  relation [party henrik, of poul] select    always henrik ali dorte yes
  relation [contactPerson] select    always jonas dorte yes
  relation [contactPerson] select    lone bent vera mette bodil susanne karin freja tobias yes
  relation insert                dorte yes
  relation update                dorte yes

§ what anybody with a relation needs to find their way
  plan_round select              jonas lone bent vera mette bodil susanne karin freja tobias yes
  plan_round insert              karin yes
  municipality [party jonas] select   always jonas lone bent vera mette bodil susanne karin freja tobias dorte niels henrik ali amina erik egon yes
  municipality [party oskar] select   always gitte oskar yes
  command select                 always everybody own
  command insert                 always everybody own&home
  command update                 always everybody own
  own_choices select             always everybody own
  own_choices insert             always everybody own&home
  own_choices update             always everybody own
  seen select                    jonas lone bent vera mette bodil susanne karin freja tobias own
  seen insert                    jonas lone bent vera mette bodil susanne karin freja tobias own
  seen update                    jonas lone bent vera mette bodil susanne karin freja tobias own
  session select                 –
  audit_seal select              –
  demo_person select             –
  demo_clock select              always everybody yes
  demo_clock update              always everybody yes
`;
