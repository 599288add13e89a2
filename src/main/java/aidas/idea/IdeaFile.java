package aidas.idea;

import java.io.Serializable;

/**
 * What hangs on an idea, without its bytes.
 *
 * @param mediaType as its bytes tell, whatever its name says
 * @param size in bytes
 */
public record IdeaFile(long id, String name, String mediaType, int size) implements Serializable {}
