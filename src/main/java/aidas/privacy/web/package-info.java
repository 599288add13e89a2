/** The pages about who looked at whom. */
package aidas.privacy.web;
