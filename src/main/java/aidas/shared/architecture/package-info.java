/** The two kinds of bean that every feature is made of, readable in the first line of a class. */
package aidas.shared.architecture;
