package org.qingshan.platform;

/**
 * The program cannot start, and a person can do something about it.
 *
 * <p>The message is one whole sentence for that person: what is wrong, where, and what to do. It holds no secret. The
 * entry prints it alone, without a stack trace, and ends with an exit code that is not 0.
 */
public class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
