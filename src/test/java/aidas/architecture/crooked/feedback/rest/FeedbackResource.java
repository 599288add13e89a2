package aidas.architecture.crooked.feedback.rest;

/** Only here to be known by a page. */
public class FeedbackResource {}
