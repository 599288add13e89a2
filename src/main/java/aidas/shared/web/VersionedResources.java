package aidas.shared.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Puts a sum of the content into the address of the portal's own resources, so that browsers may
 * keep them for a year and still see a new release at once.
 */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final String LIBRARY = "aidas";

    private final Map<String, String> sums = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library), library);
    }

    @Override
    public Resource createResource(String name, String library, String type) {
        return versioned(super.createResource(name, library, type), library);
    }

    private Resource versioned(Resource resource, String library) {
        return resource == null || !LIBRARY.equals(library) ? resource : new Versioned(resource);
    }

    /** A resource whose address changes with its content. */
    private final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            var path = super.getRequestPath();
            var sum = sums.computeIfAbsent(getResourceName(), name -> sum());
            return path + (path.contains("?") ? "&" : "?") + "v=" + sum;
        }

        private String sum() {
            var crc = new CRC32();
            try (var content = getURL().openStream()) {
                crc.update(content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + getResourceName(), e);
            }
            return Long.toHexString(crc.getValue());
        }
    }
}
