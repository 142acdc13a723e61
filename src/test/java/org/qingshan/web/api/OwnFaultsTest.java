package org.qingshan.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.SocketException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the program itself has caused is not laid to the sender. */
class OwnFaultsTest {
    private static final StackTraceElement READER = new StackTraceElement(
            "org.jboss.resteasy.reactive.server.core.multipart.MultipartParser", "parse", null, 1);

    private static <T extends Throwable> T ofReaders(T fault) {
        fault.setStackTrace(new StackTraceElement[] {READER});
        return fault;
    }

    private static HttpServerResponse answer(boolean isClosed) {
        return answer(isClosed, false);
    }

    private static HttpServerResponse answer(boolean isClosed, boolean isBegun) {
        return (HttpServerResponse) Proxy.newProxyInstance(
                OwnFaultsTest.class.getClassLoader(),
                new Class<?>[] {HttpServerResponse.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "closed" -> isClosed;
                    case "headWritten" -> isBegun;
                    default -> null;
                });
    }

    @Test
    void a_form_is_broken_where_its_reader_says_so() {
        assertThat(BrokenForm.isTheCauseOf(ofReaders(new IllegalArgumentException("%zz"))))
                .isTrue();
        assertThat(BrokenForm.isTheCauseOf(
                        ofReaders(new IOException("Connection terminated parsing multipart request"))))
                .isTrue();
    }

    @Test
    void a_form_is_not_broken_where_the_program_is_or_its_disk() {
        var disk = new FileSystemException("form", null, "No space left on device");
        assertThat(BrokenForm.isTheCauseOf(ofReaders(new StackOverflowError()))).isFalse();
        assertThat(BrokenForm.isTheCauseOf(ofReaders(new NullPointerException())))
                .isFalse();
        assertThat(BrokenForm.isTheCauseOf(ofReaders(new RuntimeException(disk))))
                .isFalse();
        assertThat(BrokenForm.isTheCauseOf(ofReaders(disk))).isFalse();
    }

    @Test
    void nobody_waits_only_where_his_connection_is_closed() {
        assertThat(Problems.isLeft(new ClosedChannelException(), answer(true))).isTrue();
        assertThat(Problems.isLeft(new ClosedChannelException(), answer(false))).isFalse();
        assertThat(Problems.isLeft(new ClosedByInterruptException(), answer(true)))
                .isFalse();
    }

    @Test
    void nobody_waits_either_where_his_connection_breaks_while_he_is_answered() {
        for (var broken : List.of("Connection reset by peer", "Connection reset", "Broken pipe")) {
            assertThat(Problems.isLeft(new IOException(broken), answer(false, true)))
                    .isTrue();
            assertThat(Problems.isLeft(new SocketException(broken), answer(true, false)))
                    .isTrue();
            assertThat(Problems.isLeft(new IOException(broken), answer(false, false)))
                    .as("what the program itself was connected to")
                    .isFalse();
        }
        assertThat(Problems.isLeft(new IOException("No space left on device"), answer(true, true)))
                .isFalse();
    }
}
