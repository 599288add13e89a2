package aidas.shared.web;

import aidas.shared.Refused;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import java.util.function.UnaryOperator;

/** Tells the reader what became of a form, in words of the reader's language. */
public final class Notes {

    private Notes() {}

    /** Shown once, on the page that comes next. */
    public static void done(String words) {
        next(FacesMessage.SEVERITY_INFO, words);
    }

    /** The same, when something else came to pass. */
    public static void warned(String words) {
        next(FacesMessage.SEVERITY_WARN, words);
    }

    /** The same, when it was not done. */
    public static void failed(String words) {
        next(FacesMessage.SEVERITY_ERROR, words);
    }

    /** Shown at the top of this page. */
    public static void warn(String words) {
        add(null, FacesMessage.SEVERITY_WARN, words);
    }

    /** Shown at the top of this page, where no field is to blame. */
    public static void refuse(String words) {
        add(null, FacesMessage.SEVERITY_ERROR, words);
    }

    /**
     * Shown below the field.
     *
     * @param field its address on the page, such as {@code form:field}
     */
    public static void refuse(String field, String words) {
        FacesContext.getCurrentInstance().validationFailed();
        add(field, FacesMessage.SEVERITY_ERROR, words);
    }

    /**
     * Shown below each field that was refused; {@code name.en} stands on the form as {@code
     * name-en}.
     *
     * @param expected what should stand in a field
     */
    public static void refuse(String form, Refused refused, UnaryOperator<String> expected) {
        for (var wrong : refused.violations()) {
            refuse(form + ":" + wrong.field().replace('.', '-'), expected.apply(wrong.field()));
        }
    }

    private static void next(Severity severity, String words) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(null, severity, words);
    }

    private static void add(String field, Severity severity, String words) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(severity, words, null));
    }
}
