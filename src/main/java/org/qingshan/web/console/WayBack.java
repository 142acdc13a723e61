package org.qingshan.web.console;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Secrets;

/**
 * The way back from what a plain form does. A page's script that sends the form is told which form would restore what was there before,
 * and sends that one if the person wishes, as long as nobody else has changed the same since. A browser without the script is led on.
 */
final class WayBack {
    /** What the scripts of the pages send along. */
    static final String HEADER = "Console-Script";

    private final PageRequest asked;
    private final Supplier<@Nullable Form> state;
    private final @Nullable Form before;

    private WayBack(PageRequest asked, Supplier<@Nullable Form> state) {
        this.asked = asked;
        this.state = state;
        this.before = isWanted(asked) || asked.expect != null ? state.get() : null;
    }

    /** A form that, sent, makes what it is about as it says. */
    record Form(String action, Map<String, List<String>> fields) {

        static Form of(String action, Map<String, String> fields) {
            Map<String, List<String>> all = new LinkedHashMap<>();
            fields.forEach((name, value) -> all.put(name, List.of(value)));
            return new Form(action, all);
        }

        private String sign() {
            return Secrets.hash(action + new TreeMap<>(fields)).substring(0, 16);
        }

        private Form ifStill(Form now) {
            return new Form(action + "?expect=" + now.sign(), fields);
        }
    }

    /**
     * Where to go on.
     *
     * @param undo null where nothing has changed, and where there is no way back
     * @param forGood whether there is none
     * @param said what was done; empty where the page has its own words for it
     */
    record Led(String to, @Nullable Form undo, boolean forGood, String said) {}

    /** @param state reads the form that would make things as they are now, null for none; asked for before and after the work */
    static WayBack from(PageRequest asked, Supplier<@Nullable Form> state) {
        return new WayBack(asked, state);
    }

    /** Where there is none: what was done cannot be taken back by a form, and that is said. */
    static Response none(PageRequest asked, String page) {
        return isWanted(asked) ? led(new Led(page, null, true, "")) : OwnerForm.forGood(page);
    }

    /**
     * Where nobody would take back what was done.
     *
     * @param done how the page's address says what it was
     * @param sentence the same in words
     */
    static Response said(PageRequest asked, String page, String done, String sentence) {
        return isWanted(asked) ? led(new Led(page, null, false, sentence)) : OwnerForm.backTo(page, done);
    }

    /** Does the work, unless it would take back what somebody else has changed since, and leads on to the page. */
    Response after(String page, Runnable work) {
        if (asked.expect != null && (before == null || !before.sign().equals(asked.expect))) {
            return Refusal.ofGone().response();
        }
        work.run();
        if (!isWanted(asked)) {
            return OwnerForm.backTo(page);
        }
        var now = state.get();
        var undo = before == null || now == null || now.equals(before) ? null : before.ifStill(now);
        return led(new Led(page, undo, false, ""));
    }

    /**
     * Where the work itself finds out whether what it would take back is as it was: all in one piece.
     *
     * @param work gives the form that takes back what it did, null for none
     */
    static Response by(PageRequest asked, String page, Supplier<@Nullable Form> work) {
        var undo = work.get();
        return isWanted(asked) ? led(new Led(page, undo, false, "")) : OwnerForm.backTo(page);
    }

    private static Response led(Led led) {
        return Response.ok(led, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static boolean isWanted(PageRequest asked) {
        return isWanted(asked.headers);
    }

    /** Whether a script of a page asks, and not a browser that leaves the page. */
    static boolean isWanted(HttpHeaders headers) {
        return headers.getHeaderString(HEADER) != null;
    }
}
