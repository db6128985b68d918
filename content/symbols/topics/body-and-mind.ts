import type { TopicText } from './topic-text.ts';

/** Body, health, feelings, food, learning and faith. */
export const bodyAndMind: readonly TopicText[] = [
  {
    key: 'body',
    picture: '1F4AA',
    pictures: `
      1F37D spise | eating
      1F634 sove | sleeping
      1F6BF gå i bad | having a bath
      1FAA5 børste tænder | brushing teeth
      1F6BD toilet | toilet
      1F455 tøj | clothes
      1F487 frisør | hairdresser
      1FA92 barbere | shaving
      1F485 negle | nails
      1F6B6 gå | walking
      1F4AA stærk | strong
      E32B vægt | weight
      1F441 øje | eye
      1F442 øre | ear
      1F444 mund | mouth
      1F9B7 tand | tooth
      E313 mave | stomach
      E321 ryg | back
      270B hånd | hand
      1F9B5 ben | leg
      1F9B6 fod | foot
      2764 hjerte | heart
      1FA78 menstruation | period
      1F486 massage | massage
    `,
  },
  {
    key: 'health',
    picture: '1FA7A',
    pictures: `
      1F9D1-200D-2695-FE0F læge | doctor
      1F9B7 tandlæge | dentist
      1F48A medicin | medicine
      1F912 syg | ill
      1F915 ondt | pain
      E31D ondt i hovedet | headache
      E313 ondt i maven | stomach ache
      E321 ondt i ryggen | back ache
      1F927 forkølet | a cold
      1F922 kvalme | feeling sick
      1F3E5 sygehus | hospital
      1F489 vaccine | vaccination
      1FA79 sår | wound
      1F9E0 psykolog | psychologist
      1FAAB mangler energi | no energy
      1F9BD kørestol | wheelchair
      1F9BB høreapparat | hearing aid
      1F453 briller | glasses
      1F9AF stok | stick
      1F37A alkohol | alcohol
      1F6AC ryge | smoking
      1F957 sund mad | healthy food
      1F6CC hvile | rest
      1F691 ambulance | ambulance
    `,
  },
  {
    key: 'feelings',
    picture: '1F642',
    pictures: `
      1F600 glad | happy
      1F622 ked af det | sad
      1F620 vred | angry
      1F628 bange | afraid
      1F60C rolig | calm
      1F634 træt | tired
      1F971 keder mig | bored
      1F62B stresset | stressed
      1F630 angst | anxiety
      1F61F bekymret | worried
      1F62C nervøs | nervous
      1F615 forvirret | confused
      1F614 ensom | lonely
      E247 tryg | safe
      1F60A tilfreds | content
      1F979 stolt | proud
      1F929 spændt | excited
      1F602 grine | laughing
      1F62D græde | crying
      1F633 flov | embarrassed
      1F612 jaloux | jealous
      1F61E skuffet | disappointed
      1F64F taknemmelig | thankful
      1F54A fri | free
    `,
  },
  {
    key: 'food',
    picture: '1F37D',
    pictures: `
      1F37D mad | food
      1F963 morgenmad | breakfast
      1F96A frokost | lunch
      1F372 aftensmad | dinner
      2615 kaffe | coffee
      1F375 te | tea
      1F4A7 vand | water
      1F964 sodavand | soft drink
      1F95B mælk | milk
      1F37A øl | beer
      1F377 vin | wine
      1F35E brød | bread
      1F9C0 ost | cheese
      1F95A æg | egg
      1F969 kød | meat
      1F357 kylling | chicken
      1F41F fisk | fish
      1F954 kartoffel | potato
      1F955 grøntsager | vegetables
      1F957 salat | salad
      1F34E frugt | fruit
      1F355 pizza | pizza
      1F354 burger | burger
      1F35D pasta | pasta
      1F370 kage | cake
      1F36C slik | sweets
      1F36B chokolade | chocolate
      1F366 is | ice cream
      1F60B sulten | hungry
      1F331 vegetar | vegetarian
    `,
  },
  {
    key: 'learning',
    picture: '1F4D6',
    pictures: `
      1F3EB skole | school
      1F393 uddannelse | education
      1F4D6 læse | reading
      270F skrive | writing
      1F9EE regne | doing sums
      1F4BB computer | computer
      1F4F1 telefon | phone
      1F4A1 lære nyt | learning something new
      1F9D1-200D-1F3EB lærer | teacher
      1F4DA bøger | books
      1F3A7 lydbog | audiobook
      1F50E nysgerrig | curious
      1F914 tænke | thinking
      1F9E0 huske | remembering
      1F501 øve | practising
      2753 spørgsmål | question
      1F30D sprog | languages
      1F5E3 tale | speaking
      1F9CF tegnsprog | sign language
      1F373 lave mad | cooking
      1FAAA tage kørekort | getting a driving licence
      1F550 lære klokken | telling the time
      1F9E9 svært | difficult
      1F44C let | easy
    `,
  },
  {
    key: 'faith',
    picture: '1F64F',
    pictures: `
      1F64F bede | praying
      26EA kirke | church
      271D kristen | Christian
      262A muslim | Muslim
      1F54C moske | mosque
      2721 jøde | Jewish
      1F549 hindu | Hindu
      2638 buddhist | Buddhist
      1F4FF tro | faith
      1F4D6 bibelen | the Bible
      1F56F mindes | remembering somebody
      1FAA6 død | death
      26B0 begravelse | funeral
      1F476 dåb | christening
      1F492 bryllup | wedding
      1F384 jul | Christmas
      1F423 påske | Easter
      1F319 ramadan | Ramadan
      1F386 nytår | New Year
      1F525 sankthans | midsummer
      1F382 fødselsdag | birthday
      1F490 tillykke | congratulations
      1F389 fest | party
      1F333 livet | life
    `,
  },
];
