package aidas.shared.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers a page's request with a file. */
public final class FileDownload {

    private FileDownload() {}

    /** Sends it and ends the request. */
    public static void send(String name, String type, byte[] bytes) {
        var faces = FacesContext.getCurrentInstance();
        var answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(type);
        answer.setResponseContentLength(bytes.length);
        answer.setResponseHeader("Content-Disposition", Disposition.attachment(name));
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        try {
            answer.getResponseOutputStream().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException("the client did not take " + name, gone);
        }
        faces.responseComplete();
    }
}
