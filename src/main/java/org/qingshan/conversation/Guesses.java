package org.qingshan.conversation;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.platform.Secrets;

/**
 * Has what nobody understood looked at once more, after it was answered; a guess comes back as a message of its own.
 *
 * <p>Not guaranteed: that a text is looked at. What says who or where somebody is never is, and while many wait the rest is let go.
 */
@Singleton
class Guesses {
    private static final Logger LOG = Logger.getLogger(Guesses.class);

    /** A claim is short; what is longer is a story. */
    private static final int LONGEST = 120;
    /** Two questions at a time keep a small model server busy, and behind fifty others an answer comes too late to be of use. */
    private static final int AT_ONCE = 2;

    private static final int WAITING = 50;
    /** Phones and numbers of cards; and the words with which people introduce themselves. */
    private static final Pattern PERSONAL = Pattern.compile(
            "\\d[\\d\\s-]{4,}|@|我叫|我是|名字|姓名|收件|收货|联系人|电话|手机|微信|身份证|my name|i am |i'm |phone|call me|e-?mail"
                    + "|给\\p{IsHan}{2,3}(?:留|寄|送|发|来|拿|带|买)|\\bfor [A-Z]",
            Pattern.CASE_INSENSITIVE);

    private final ClaimGuesser guesser;
    private final Inbox inbox;
    private final ExecutorService askers;

    Guesses(ClaimGuesser guesser, Inbox inbox) {
        this.guesser = guesser;
        this.inbox = inbox;
        this.askers = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                Guesses::thread,
                (late, pool) -> LOG.debug("A text is not looked at again: too many wait"));
    }

    void later(@Observes(during = TransactionPhase.AFTER_SUCCESS) NotUnderstood said) {
        if (guesser.isOn() && !said.offers().isEmpty() && mayBeShown(said.text())) {
            askers.execute(() -> ask(said));
        }
    }

    /** Whether a text may be shown to somebody outside: it says nothing of who or where somebody is. */
    static boolean mayBeShown(String text) {
        if (text.isBlank()
                || text.length() > LONGEST
                || PERSONAL.matcher(text).find()
                || !Secrets.concealed(text).equals(text)) {
            return false;
        }
        var address = AddressReader.read(text);
        return address.province() == null && address.phone() == null && !AddressReader.looksLikeAddress(text);
    }

    private void ask(NotUnderstood said) {
        guesser.guess(said.text(), said.offers())
                .ifPresent(guess -> inbox.take(new IncomingMessage(
                                said.shop(),
                                "guess " + said.message(),
                                IncomingMessage.Kind.GUESSED,
                                said.origin(),
                                guess,
                                IncomingMessage.Details.NONE))
                        .whenComplete((taken, failure) -> {
                            if (failure != null) {
                                LOG.debugf("%s: a guess for message %d is let go", said.shop(), said.message());
                            }
                        }));
    }

    void stop(@Observes ShutdownEvent shutdown) {
        askers.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "guesses");
        thread.setDaemon(true);
        thread.setContextClassLoader(Guesses.class.getClassLoader());
        return thread;
    }
}
