package aidas.architecture.crooked.feedback;

import jakarta.ws.rs.Path;

/** A resource outside the rest package, and not called one. */
@Path("feedback")
public class FeedbackDoor {}
