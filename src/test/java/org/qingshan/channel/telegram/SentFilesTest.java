package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.PictureSource.Fetched;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.telegram.Answer;

/** Pictures that people sent, whatever they are called and however large. */
class SentFilesTest {
    @TempDir
    static Path data;

    private final FakeTelegram telegram = FakeTelegram.startUnder("/local/bot-api");
    private final SentFiles files = new SentFiles(
            () -> List.of(new Bot("qingshan", FakeTelegram.TOKEN, null)),
            new BotApi(
                    Settings.with("qingshan.telegram.api-url", telegram.url()),
                    new ObjectMapper(),
                    new SimpleMeterRegistry()),
            new Photos(data.toString()));

    @AfterEach
    void every_call_conforms() {
        telegram.assertEveryCallConforms();
        telegram.close();
    }

    private void isNamed(String path, long size) {
        var file = JsonNodeFactory.instance
                .objectNode()
                .put("file_id", "AgAC")
                .put("file_unique_id", "1")
                .put("file_size", size)
                .put("file_path", path);
        telegram.answer("getFile", Answer.done(file), 1);
    }

    /** Such a name was told with the whole address, the bot's token in it, by what the address was refused with. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "photos/file_1.jpg",
                "documents/my file 100%.png",
                "documents/黄桃 [1].jpg",
                "documents/a\\b|c^.png"
            })
    void a_picture_is_fetched_by_whatever_name(String path) {
        isNamed(path, 90_000);
        assertThat(files.fetch("qingshan", "AgAC").bytes()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "400, Bad Request: file is too big, true",
        "400, Bad Request: invalid file_id, true",
        "400, Bad Request: wrong file_id or the file is temporarily unavailable, false",
        "429, Too Many Requests: retry after 8, false",
        "504, Gateway Timeout, false",
    })
    void what_telegram_will_never_give_is_told_apart_from_what_it_cannot_give_now(
            int code, String words, boolean isFinal) {
        telegram.answer("getFile", Answer.refused(code, words), 1);
        assertThat(files.fetch("qingshan", "AgAC")).isEqualTo(isFinal ? Fetched.NEVER : Fetched.NOT_NOW);
    }

    @Test
    void a_file_that_is_not_where_telegram_says_is_never_there() {
        isNamed("photos/file_1.jpg", 90_000);
        telegram.world().filesHold(null);
        assertThat(files.fetch("qingshan", "AgAC")).isEqualTo(Fetched.NEVER);
    }

    @Test
    void what_is_larger_than_bots_are_given_is_not_fetched() {
        isNamed("documents/film.png", 30_000_000);
        assertThat(files.fetch("qingshan", "AgAC")).isEqualTo(Fetched.NEVER);
    }
}
