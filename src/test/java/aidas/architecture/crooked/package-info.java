/** Everything here is wrong on purpose: {@code ArchitectureTest} proves that each rule sees it. */
package aidas.architecture.crooked;
