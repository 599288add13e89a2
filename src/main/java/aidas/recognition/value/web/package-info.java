/** The page on which HR keeps the values. */
package aidas.recognition.value.web;
