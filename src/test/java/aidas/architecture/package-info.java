/**
 * The rules of the code as tests. Each rule also runs against a crooked example that it must catch,
 * so that a rule that is not run, or that matches nothing, cannot look green.
 */
package aidas.architecture;
