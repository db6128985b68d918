import type { TopicText } from './topic-text.ts';

/** Home, work, people, love, money and having a say. */
export const atHomeAndWithOthers: readonly TopicText[] = [
  {
    key: 'home',
    picture: '1F3E0',
    pictures: `
      1F3E0 bolig | home
      1F511 nøgle | key
      1F6CF seng | bed
      1F6CB sofa | sofa
      1F373 lave mad | cooking
      1F9F9 gøre rent | cleaning
      1F6D2 købe ind | shopping
      E1CF vaske tøj | laundry
      1F9FD opvask | washing up
      1F5D1 affald | rubbish
      1F6BF bad | bath
      1F6BD toilet | toilet
      1F3E2 lejlighed | flat
      1F3D8 bosted | shared home
      1F4E6 flytte | moving
      1F465 naboer | neighbours
      1F512 privatliv | privacy
      1F92B stille | quiet
      1F4FA tv | tv
      1F56F hygge | a cosy time
      1F4A1 lys | light
      1FAB4 plante | plant
      1F3E1 have | garden
      1F527 reparere | repairs
    `,
  },
  {
    key: 'work',
    picture: '1F6E0',
    pictures: `
      1F6E0 arbejde | work
      1F465 dagtilbud | day centre
      1F3ED fabrik | factory
      1F3EA butik | shop
      1F3E2 kontor | office
      1F9D1-200D-1F373 kok | cook
      2615 café | café
      1F331 gartner | gardener
      1F69C landbrug | farm
      1F528 værktøj | tools
      1F4E6 pakke varer | packing
      1F9F9 gøre rent | cleaning
      1F4BB computer | computer
      1F415 passe dyr | looking after animals
      1F476 passe børn | looking after children
      1F475 hjælpe ældre | helping old people
      1F91D kollega | workmate
      1F64B frivillig | volunteer
      23F0 arbejdstid | working hours
      1FA91 pause | break
      1F4B5 løn | wages
      1F50E søge job | looking for a job
      1F454 chef | boss
      1F44F ros | praise
    `,
  },
  {
    key: 'people',
    picture: '1F465',
    pictures: `
      1F46A familie | family
      1F469 mor | mum
      1F468 far | dad
      1F46D søster | sister
      1F46C bror | brother
      1F475 bedstemor | grandmother
      1F474 bedstefar | grandfather
      1F9D2 barn | child
      1F476 baby | baby
      1F9D1-200D-1F91D-200D-1F9D1 venner | friends
      1F465 sammen med andre | with others
      1F9CD alene | alone
      1F3D8 nabo | neighbour
      1F91D hjælper | helper
      1F4AC snakke | talking
      1F4DE ringe | phoning
      1F44B besøg | visit
      1F389 fest | party
      1F382 fødselsdag | birthday
      1F381 gave | present
      1FAC2 kram | hug
      1F5EF skændes | quarrel
      1F442 lytte | listening
      1F56F savn | missing somebody
    `,
  },
  {
    key: 'love',
    picture: '2764',
    pictures: `
      2764 kærlighed | love
      1F491 kæreste | boyfriend or girlfriend
      1F60D forelsket | in love
      1F48F kys | kiss
      1FAC2 nærhed | closeness
      1F339 date | date
      1F48D gift | married
      1F492 bryllup | wedding
      1F6CF sex | sex
      1F48A prævention | contraception
      1F930 gravid | pregnant
      1F37C få børn | having children
      1F46D lesbisk | lesbian
      1F46C bøsse | gay
      1F308 regnbue | rainbow
      26A7 transkønnet | transgender
      1F494 slå op | breaking up
      1F622 kærestesorg | heartache
      1F4F1 dating | dating
      1F512 privat | private
      270B sige fra | saying no
      1F44D jeg har lyst | I want to
      1F498 finde en kæreste | finding a partner
      1F3E0 bo sammen | living together
    `,
  },
  {
    key: 'money',
    picture: '1F4B5',
    pictures: `
      1F4B5 penge | money
      1FA99 spare op | saving up
      1F4B3 betale | paying
      1F6D2 købe mad | buying food
      1F455 tøj | clothes
      1F381 gave | present
      1F4F1 telefon | phone
      1F9F3 ferie | holiday
      1F3E0 husleje | rent
      1F9FE regning | bill
      1F3E6 bank | bank
      1F3E7 hæve penge | taking out money
      1F9EE budget | budget
      1F45B lommepenge | pocket money
      1F4B0 pension | pension
      1F4B8 dyrt | expensive
      1F3F7 billigt | cheap
      1F4C9 gæld | debt
      1F6AC cigaretter | cigarettes
      1F3B0 spilleproblem | gambling problem
      1F4BB købe på nettet | buying online
      1F91D hjælp til penge | help with money
      261D bestemme selv | deciding myself
      1F5DD egne penge | my own money
    `,
  },
  {
    key: 'say',
    picture: '1F4AC',
    pictures: `
      1F44D ja | yes
      1F44E nej | no
      1F937 ved ikke | don’t know
      1F6D1 stop | stop
      1F198 hjælp | help
      2795 mere | more
      2796 mindre | less
      261D jeg vil selv | I will do it myself
      270B sige fra | saying no
      1F64B sige noget | saying something
      2757 vigtigt | important
      1F501 igen | again
      1F504 forandring | change
      1F4AD drøm | dream
      1F3AF mål | goal
      1F91E håb | hope
      1F91D aftale | agreement
      2696 rettigheder | rights
      1F5F3 stemme | voting
      1F92B hemmelighed | secret
      1F512 privat | private
      26A0 fare | danger
      1F3C5 god til | good at
      1F64F tak | thank you
    `,
  },
];
