package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.Taken;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Trouble;
import org.qingshan.support.Village;

/** Whoever speaks right behind the host's word, in the same batch, meets what it made of the sale. */
@QuarkusTest
class BeginningAndEndingTest extends Journey {
    @Inject
    Inbox inbox;

    @Inject
    Lanes lanes;

    @Inject
    Trouble trouble;

    private int said;

    @Test
    void a_claim_right_behind_the_beginning_is_of_the_new_lineup_and_one_behind_the_end_of_none() {
        var village = trustingVillage("Batches");
        village.owner().says("上架 黄桃 29.9 20箱");
        say(village, "host", "/start join_" + village.code("host")).join();

        var answers = together(village, "host: A1", "host: 开播", "viewer: 黄桃两箱", "host: /end yes", "late: 黄桃两箱");

        assertThat(answers.get(0)).contains("现在没有直播");
        assertThat(answers.get(2)).contains("已为你留 2 箱 黄桃（A1）");
        assertThat(answers.get(4)).contains("现在没有直播");
    }

    @Test
    void what_is_put_up_is_known_to_the_next_who_names_it() {
        var village = village();
        say(village, "host", "/start join_" + village.code("host")).join();

        var answers = together(village, "viewer: 柚子两箱", "host: /add 柚子 25 40箱", "viewer: 柚子两箱");

        assertThat(answers.get(0)).doesNotContain("已为你留");
        assertThat(answers.get(2)).contains("已为你留 2 箱 柚子（A6）");
    }

    /** Lets them speak in one batch; returns what each was answered. */
    private List<String> together(Village village, String... lines) {
        var gate = trouble.gate("gate-" + village.key());
        say(village, "gate", gate.words());
        gate.awaitEntered();
        List<CompletableFuture<Taken>> all = new ArrayList<>();
        for (var line : lines) {
            var parts = line.split(": ", 2);
            all.add(say(village, parts[0], parts[1]));
        }
        gate.open().countDown();
        return all.stream().map(one -> answer(village, one)).toList();
    }

    private String answer(Village village, CompletableFuture<Taken> taken) {
        var id = taken.orTimeout(20, TimeUnit.SECONDS).join().id();
        return lanes.read(
                village.key(),
                () -> OutboxMessage.answersTo(id).stream()
                        .map(answer -> answer.body().text())
                        .collect(Collectors.joining("\n")));
    }

    private CompletableFuture<Taken> say(Village village, String person, String words) {
        var origin = Origin.privateChat("letters", village.key() + person, "", "zh");
        return inbox.take(IncomingMessage.text(village.key(), village.key() + said++, origin, words))
                .toCompletableFuture();
    }
}
