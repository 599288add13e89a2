/**
 * What lies on paper looks the same whoever prints it: the portal's own letters for files in PDF,
 * and a report of headings, sentences, facts and tables.
 */
package aidas.shared.paper;
