package aidas.architecture.crooked.feedback;

import aidas.shared.architecture.Store;

/** Nothing is wrong with this store but who calls it. */
@Store
public class Feedbacks {}
