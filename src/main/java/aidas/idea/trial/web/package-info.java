/** Trials of ideas in the browser: plan and report. */
package aidas.idea.trial.web;
