package aidas.idea.rest;

import aidas.idea.IdeaFile;

/**
 * A file without its bytes.
 *
 * @param size in bytes
 */
public record FileJson(long id, String name, String mediaType, int size) {

    static FileJson of(IdeaFile file) {
        return new FileJson(file.id(), file.name(), file.mediaType(), file.size());
    }
}
