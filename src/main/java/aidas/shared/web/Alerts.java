package aidas.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/**
 * Writes a message as an item of a list with an alert in it. PrimeFaces makes the item itself the
 * alert, and a list may hold nothing but items.
 */
public class Alerts extends MessagesRenderer {

    @Override
    protected void encodeMessage(
            ResponseWriter writer,
            Messages component,
            FacesMessage message,
            String severity,
            boolean escape)
            throws IOException {
        writer.startElement("li", null);
        writer.startElement("span", null);
        writer.writeAttribute("class", "ui-messages-" + severity + "-summary", null);
        writer.writeAttribute("role", "alert", null);
        writer.writeAttribute("aria-atomic", "true", null);
        writer.writeText(message.getSummary(), component, null);
        writer.endElement("span");
        writer.endElement("li");
        message.rendered();
    }
}
