/** What values say in English: all that the engine needs. */
export const valueWords = {
  yes: 'Yes',
  no: 'No',
  unknownCustomer: 'Unknown',
  andMore: '+{count}',
};
