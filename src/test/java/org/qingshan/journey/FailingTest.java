package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.qingshan.inbox.Taken;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What fails by a message's own fault stops nobody else. */
@QuarkusTest
class FailingTest extends Failing {
    @Inject
    Lanes lanes;

    @Test
    void a_message_that_cannot_be_handled_gets_an_apology_and_no_second_try() {
        var village = village();
        var viewer = village.viewer();
        var words = trouble.prepare("bad", () -> {
            throw new IllegalStateException("bad");
        });

        var answer = viewer.says(words, "bad-1");
        assertThat(answer.replies())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("刚才出了点问题"));
        assertThat(viewer.says(words, "bad-1")).isEqualTo(answer);
        assertThat(trouble.timesMet("bad")).isEqualTo(1);
        assertThat(village.foreigner().says(words).text()).contains("Something went wrong");
        assertThat(errors(village)).hasSize(2).allMatch(error -> error.startsWith("IllegalStateException at "));
    }

    @Test
    void the_apology_is_in_the_language_of_the_first_message() {
        trouble.prepare("english", () -> {
            throw new IllegalStateException("english");
        });

        assertThat(Viewer.untold(village().key()).says("trouble with english").text())
                .contains("Something went wrong");
    }

    @Test
    void one_bad_message_does_not_stop_thirty_others_in_its_batch() {
        var village = village();
        var words = trouble.prepare("poison", () -> {
            throw new IllegalStateException("poison");
        });

        allButOneAreRight(village, words);
        assertThat(trouble.timesMet("poison"))
                .as("once with the others, once alone")
                .isEqualTo(2);
    }

    @Test
    void one_message_that_leads_too_deep_does_not_stop_thirty_others_in_its_batch() {
        var village = village();
        var words = trouble.prepare("deep", () -> {
            throw new StackOverflowError();
        });

        allButOneAreRight(village, words);
        assertThat(errors(village)).singleElement().asString().startsWith("StackOverflowError at ");
    }

    @Test
    void one_message_that_the_database_refuses_does_not_stop_thirty_others_in_its_batch() {
        var village = village();
        var words = trouble.prepare(
                "refused",
                () -> entityManager
                        .createNativeQuery("update lineup_item set offered = -1 where shop_id = :shop")
                        .setParameter("shop", village.key())
                        .executeUpdate());

        allButOneAreRight(village, words);
        assertThat(errors(village)).singleElement().asString().contains("23514");
    }

    private void allButOneAreRight(Village village, String words) {
        var results = inOneBatch(village, withOthers(village, words));

        var bad = OTHERS / 2;
        for (var i = 0; i < results.size(); i++) {
            assertThat(results.get(i)).isInstanceOf(Taken.class);
            var taken = (Taken) results.get(i);
            assertThat(taken.outcome()).isEqualTo(i == bad ? "parked" : "held");
            assertThat(answerTo(village, taken)).contains(i == bad ? "刚才出了点问题" : "已为你留 1 箱");
        }
        assertThat(kept(village)).isEqualTo(OTHERS);
    }

    private String answerTo(Village village, Taken taken) {
        return lanes.read(village.key(), () -> OutboxMessage.answersTo(taken.id()))
                .get(0)
                .body()
                .text();
    }
}
