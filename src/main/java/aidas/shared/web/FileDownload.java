package aidas.shared.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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
        answer.setResponseHeader("Content-Disposition", disposition(name));
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        try {
            answer.getResponseOutputStream().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException("the client did not take " + name, gone);
        }
        faces.responseComplete();
    }

    /** A name that holds more than plain letters stands there by RFC 6266 as well. */
    static String disposition(String name) {
        var plain = name.replaceAll("[^ -~]|[\"\\\\%]", "_");
        var header = "attachment; filename=\"" + plain + "\"";
        return plain.equals(name)
                ? header
                : header
                        + "; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
