/**
 * The laboratory on pages.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>R1.1 What is studied stands in the address; what is no such thing answers 404.
 *   <li>R1.2 The finding stands first, and what the stores could show before every figure.
 *   <li>R1.3 Below ten stores the page says that it is closed, and shows what may still be said.
 *   <li>R1.4 Each coefficient is drawn with its interval on one axis from −1 to 1; each picture has
 *       a table.
 *   <li>R1.5 A reader who looks at many pairs is told of how many, and p allows for it.
 *   <li>R2.1 A lead finds the outcome and the own stores, and no other store's name or value; of a
 *       fact about employees the fifth, without value and n.
 *   <li>R3.1 Drivers, ladder and fifths show interval and n, and say so where there are too few;
 *       months and stores stand above them.
 * </ul>
 */
package aidas.insight.study.web;
