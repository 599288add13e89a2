package aidas.idea;

import java.io.Serializable;

/** An idea that says something alike. */
public record SimilarIdea(long id, String title, Stage stage, int votes, int comments)
        implements Serializable {}
