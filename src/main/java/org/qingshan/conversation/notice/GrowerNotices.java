package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.qingshan.conversation.text.StatementText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.statement.PaidOut;
import org.qingshan.domain.statement.Payout;
import org.qingshan.domain.statement.Statement;
import org.qingshan.domain.statement.StatementClosed;
import org.qingshan.domain.statement.StatementSheet;
import org.qingshan.domain.statement.Sums;
import org.qingshan.outbox.Button;
import org.qingshan.platform.lane.Lane;

/** What growers are told about their money without having asked. */
@Singleton
class GrowerNotices {
    private final Notices notices;

    GrowerNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes StatementClosed closed) {
        var statement = Objects.requireNonNull(Statement.<Statement>findById(closed.statementId()));
        var sheet = StatementSheet.of(statement);
        tell(
                statement.grower(),
                words -> StatementText.of(words, sheet, currency())
                        + (statement.owed() > 0 ? "\n" + words.ledger().codeWord(statement.codeWord()) : ""));
    }

    void on(@Observes PaidOut paid) {
        var payout = Objects.requireNonNull(Payout.<Payout>findById(paid.payoutId()));
        tell(payout.grower(), words -> {
            var money = words.money(payout.amount(), currency());
            var owed = Sums.owedTo(payout.grower());
            return StatementText.addressed(words.ledger()
                            .paidNow(payout.grower().name(), money, StatementText.way(words, payout.way())))
                    + "\n"
                    + StatementText.balance(words, words.money(Math.abs(owed), currency()), owed);
        });
    }

    /** Whoever speaks for the grower; nobody where there is no phone in the house. */
    private void tell(Member grower, Function<Wording, String> text) {
        Membership.speakingFor(grower)
                .forEach(person -> notices.tell(
                        person, text, words -> List.of(new Button(words.ledger().payoutsButton(), "/payouts"))));
    }

    private static String currency() {
        return Shop.byKey(Lane.current().shop()).orElseThrow().currency();
    }
}
