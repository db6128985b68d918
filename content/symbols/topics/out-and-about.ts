import type { TopicText } from './topic-text.ts';

/** Ways to go, nature, animals, sport, free time and time. */
export const outAndAbout: readonly TopicText[] = [
  {
    key: 'transport',
    picture: '1F68C',
    pictures: `
      1F6B6 gå | walking
      1F6B2 cykel | bike
      1F68C bus | bus
      1F686 tog | train
      1F697 bil | car
      1F695 taxa | taxi
      1F687 metro | metro
      1F690 flextrafik | shared transport
      1F6F5 knallert | moped
      26F4 færge | ferry
      2708 fly | plane
      26F5 båd | boat
      1F9BD kørestol | wheelchair
      1F9BC el-kørestol | power wheelchair
      E083 ledsager | companion
      1F9CD køre alene | travelling alone
      1F3AB billet | ticket
      1F4B3 rejsekort | travel card
      1F5FA finde vej | finding the way
      1F68F busstoppested | bus stop
      1F6A6 trafik | traffic
      1FAAA kørekort | driving licence
      1F9F3 rejse | journey
      1F3E0 hjem igen | home again
    `,
  },
  {
    key: 'nature',
    picture: '1F333',
    pictures: `
      1F333 natur | nature
      1F332 skov | forest
      1F3D6 strand | beach
      1F30A hav | sea
      1F3DE sø | lake
      1F3DD ø | island
      26F0 bjerg | mountain
      1F337 blomst | flower
      1F331 så | sowing
      1F3E1 have | garden
      2600 sol | sun
      1F327 regn | rain
      2744 sne | snow
      1F343 frisk luft | fresh air
      1F319 måne | moon
      2B50 stjerner | stars
      1F525 bål | bonfire
      26FA telt | tent
      1F3A3 fiske | fishing
      1F97E vandre | hiking
      1F9FA picnic | picnic
      1F30D verden | the world
      267B miljø | the environment
      1F342 efterår | autumn
    `,
  },
  {
    key: 'animals',
    picture: '1F415',
    pictures: `
      1F415 hund | dog
      1F408 kat | cat
      1F40E hest | horse
      1F426 fugl | bird
      1F407 kanin | rabbit
      1F439 marsvin | guinea pig
      1F41F fisk | fish
      1F414 høne | hen
      1F404 ko | cow
      1F416 gris | pig
      1F411 får | sheep
      1F410 ged | goat
      1F986 and | duck
      1F41D bi | bee
      1F98B sommerfugl | butterfly
      1F981 løve | lion
      1F418 elefant | elephant
      1F412 abe | monkey
      1F422 skildpadde | tortoise
      1F40D slange | snake
      1F43E kæledyr | pet
      E182 lufte hund | walking the dog
      1F9AE førerhund | guide dog
      1F3C7 ride | riding
    `,
  },
  {
    key: 'sport',
    picture: '26BD',
    pictures: `
      26BD fodbold | football
      1F93E håndbold | handball
      1F3CA svømme | swimming
      1F6B4 cykle | cycling
      1F3C3 løbe | running
      1F6B6 gåtur | a walk
      1F3CB styrketræning | weight training
      1F938 gymnastik | gymnastics
      1F9D8 yoga | yoga
      1F3F8 badminton | badminton
      1F3BE tennis | tennis
      1F3D3 bordtennis | table tennis
      1F3C0 basketball | basketball
      1F3B3 bowling | bowling
      1F3B1 billard | billiards
      1F3AF dart | darts
      E184 ridning | horse riding
      26F8 skøjter | skating
      26F7 ski | skiing
      1F94A boksning | boxing
      1F483 danse | dancing
      1F6F6 kajak | kayak
      1F3DF gå til kamp | going to a match
      1F3C6 vinde | winning
    `,
  },
  {
    key: 'leisure',
    picture: '1F3B5',
    pictures: `
      1F3B5 musik | music
      1F4FA tv | tv
      1F3AC film | film
      1F3AE computerspil | computer games
      1F3B2 spil | games
      1F3A8 male | painting
      270F tegne | drawing
      1F4D6 bog | book
      1F3A4 synge | singing
      1F3B8 guitar | guitar
      1F3B9 klaver | piano
      1F483 danse | dancing
      1F9F6 strikke | knitting
      1FAA1 sy | sewing
      1F373 lave mad | cooking
      1F9C1 bage | baking
      1F4F7 tage billeder | taking pictures
      1F9E9 puslespil | jigsaw
      1F3AD teater | theatre
      1F3A2 tivoli | funfair
      1F39F koncert | concert
      1F37D gå ud og spise | eating out
      2615 gå på café | going to a café
      1F6CD gå i butikker | going shopping
      1F465 klub | club
      1F6CB slappe af | relaxing
      1F3D5 camping | camping
      2708 rejse | journey
      1F4DA bibliotek | library
      1F389 fest | party
    `,
  },
  {
    key: 'time',
    picture: '23F0',
    pictures: `
      1F305 morgen | morning
      2600 dag | day
      1F306 aften | evening
      1F319 nat | night
      1F4C5 kalender | calendar
      1F5D3 uge | week
      23F0 tid | time
      1F550 klokken | the clock
      23F3 vente | waiting
      1F447 nu | now
      27A1 senere | later
      1F4C6 år | year
      1F501 hver dag | every day
      1F6D1 færdig | finished
      25B6 begynde | beginning
      1F9D8 ro | peace and quiet
      1F3C3 skynde sig | hurrying
      1F634 sove længe | sleeping late
      1F337 forår | spring
      1F3D6 sommer | summer
      1F342 efterår | autumn
      2603 vinter | winter
      1F9F3 ferie | holiday
      1F4CB dagsplan | plan for the day
    `,
  },
];
