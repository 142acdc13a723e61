package org.qingshan.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.qingshan.support.telegram.Answer;
import org.qingshan.support.telegram.Call;
import org.qingshan.support.telegram.FakePlace;
import org.qingshan.support.telegram.FakeServer;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.FakeWorld;
import org.qingshan.support.telegram.Fault;

/**
 * A Bot API server that behaves as the real one does where it hurts: updates come again until they are confirmed, one at a time per
 * chat; answers get lost after the deed; messages that come too fast are refused; taps get old. Every call is checked against the
 * schema of the Bot API.
 *
 * <pre>{@code
 * try (var telegram = FakeTelegram.start()) {          // or startUnder("/a/path")
 *     // the program runs with telegram.url() and telegram.token()
 *     var li = telegram.user(42, "小李");
 *     li.says("A1 x2").hears("2 × A1");
 *     li.edits("A1 x3").taps("确认");
 *     telegram.loseAnswers("sendMessage", 1);
 *     telegram.assertEveryCallConforms();
 * }
 * }</pre>
 */
public final class FakeTelegram implements AutoCloseable {
    public static final String TOKEN = "4242:Fake-token_for-tests";

    private final String prefix;
    private final FakeWorld world = new FakeWorld(TOKEN, "qingshan_test_bot");
    private final FakeServer server;

    private FakeTelegram(String prefix) {
        this.prefix = prefix;
        this.server = new FakeServer(world, prefix, TOKEN);
    }

    public static FakeTelegram start() {
        return new FakeTelegram("");
    }

    /** @param prefix a path before the bot's, as a local Bot API server behind a proxy may have */
    public static FakeTelegram startUnder(String prefix) {
        return new FakeTelegram(prefix);
    }

    public String url() {
        return "http://127.0.0.1:" + server.port() + prefix;
    }

    public String token() {
        return TOKEN;
    }

    /** A person, alone with the bot. */
    public FakeUser user(long id, String name) {
        return world.user(id, name);
    }

    public FakePlace group(long id, String title) {
        return world.group(id, title);
    }

    public FakePlace channel(long id, String title) {
        return world.channel(id, title);
    }

    /** Another bot that Telegram knows, with people, groups and updates of its own. */
    public FakeWorld bot(String token, String name) {
        var its = new FakeWorld(token, name);
        server.add(token, its);
        return its;
    }

    /** Telegram does not know the token any more. */
    public void revoke(String token) {
        server.revoke(token);
    }

    /** Clock, updates, taps. */
    public FakeWorld world() {
        return world;
    }

    public List<Call> calls() {
        return server.calls();
    }

    public List<Call> calls(String method) {
        return server.calls().stream().filter(call -> call.is(method)).toList();
    }

    public void forgetCalls() {
        server.forgetCalls();
    }

    /** The next calls of the method are done, and the connection is closed without an answer. */
    public void loseAnswers(String method, int times) {
        server.fault(new Fault(call -> call.is(method), true, Answer.closed()), times);
    }

    /** The next calls of the method are not done and answered like this. */
    public void answer(String method, Answer answer, int times) {
        answer(call -> call.is(method), answer, times);
    }

    public void answer(Predicate<Call> calls, Answer answer, int times) {
        server.fault(new Fault(calls, false, answer), times);
    }

    /** From now on whatever the weather makes of a call happens to it. */
    public void weather(Function<Call, Optional<Fault>> weather) {
        server.weather(weather);
    }

    public void fineWeather() {
        server.weather(call -> Optional.empty());
    }

    /** Calls for this chat get no answer until it is released. */
    public void hold(long chat) {
        server.hold(chat);
    }

    /** Whether a call with these words has arrived and waits to be released. */
    public boolean holds(String words) {
        return server.holds(words);
    }

    public void release(long chat) {
        server.release(chat);
    }

    public void latency(IntSupplier millis) {
        server.latency(millis);
    }

    /** Lets everything through however fast it comes. */
    public void withoutLimits() {
        server.limit(false);
    }

    public void withLimits() {
        server.limit(true);
    }

    public void assertEveryCallConforms() {
        assertThat(server.violations()).as("calls that break the schema").isEmpty();
    }

    @Override
    public void close() {
        server.close();
        world.close();
    }
}
