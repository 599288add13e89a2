/** The self-test of the statistics as a page: the verdict first, then case by case. */
package aidas.insight.selftest.web;
