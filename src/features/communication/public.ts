/** What other rooms and the seed may use of how citizens communicate. */
export { putCommunicationOnPrint } from './use-cases/choose-readers.ts';
export { objectToCommunication } from './use-cases/object-to-communication.ts';
export { communicationOf, communicationOnPrint } from './use-cases/see-communication.ts';
export { type CommunicationInput, writeCommunication } from './use-cases/write-communication.ts';
