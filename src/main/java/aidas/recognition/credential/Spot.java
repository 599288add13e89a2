package aidas.recognition.credential;

/**
 * Where in which status list a credential stands (R3.3).
 *
 * @param list from 1
 * @param place from 0
 */
record Spot(int list, int place) {}
