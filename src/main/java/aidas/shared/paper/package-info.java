/**
 * What lies on paper looks the same whoever prints it: the portal's own letters for files in PDF.
 */
package aidas.shared.paper;
