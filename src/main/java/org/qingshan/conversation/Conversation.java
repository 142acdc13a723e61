package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.IntPredicate;
import org.jboss.logging.Logger;
import org.qingshan.conversation.heard.JustTalked;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Speaking;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.SaleDesk;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.MessageHandler;
import org.qingshan.inbox.Tried;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;

/** Decides a batch of messages, one turn after the other, on what was loaded for all of them. */
@Singleton
class Conversation implements MessageHandler {
    private static final Logger LOG = Logger.getLogger(Conversation.class);

    /**
     * Messages of a batch in which there is time to tell growers what is sold out; in a rush, also one that is decided in small batches, the
     * next quiet moment does.
     */
    private static final int QUIET = 16;

    private final Rounds rounds;
    private final Router router;
    private final RefusalText refusals;
    private final SaleDesk desk;
    private final Speaking speaking;
    private final InCompany company;
    private final PaymentHearing payments;
    private final SpentWords spent;

    Conversation(
            Rounds rounds,
            Router router,
            RefusalText refusals,
            SaleDesk desk,
            Speaking speaking,
            InCompany company,
            PaymentHearing payments,
            SpentWords spent) {
        this.spent = spent;
        this.payments = payments;
        this.rounds = rounds;
        this.router = router;
        this.refusals = refusals;
        this.desk = desk;
        this.speaking = speaking;
        this.company = company;
    }

    @Override
    public int decide(List<InboxEntry> messages, IntPredicate enough) {
        if (messages.isEmpty()) {
            return 0;
        }
        var turns = rounds.turns(messages);
        var decided = 0;
        while (turns.hasNext() && !enough.test(decided)) {
            decide(turns.next());
            decided++;
        }
        desk.close(turns.sale());
        if (decided <= QUIET && !turns.hasNext()) {
            desk.tellSoldOut(turns.sale());
        }
        return decided;
    }

    private void decide(Turn turn) {
        var start = System.nanoTime();
        try {
            turn.sale().hears(turn.versions().saidAt());
            if (!spent.isAll(turn)) {
                router.route(turn);
                JustTalked.note(turn);
            }
        } catch (Refused refused) {
            turn.refuse(refusals.sentence(refused, turn.words()));
            JustTalked.endComplaint(turn);
        }
        company.answer(turn);
        if (LOG.isDebugEnabled()) {
            LOG.debugf(
                    "%s chat %d message %d: %s in %.1f ms",
                    turn.shop().key(),
                    turn.chat().id(),
                    turn.id(),
                    turn.outcomeSoFar(),
                    (System.nanoTime() - start) / 1e6);
        }
    }

    @Override
    public void apologise(InboxEntry message) {
        var turn = rounds.turns(List.of(message)).next();
        var chat = turn.chat();
        if (message.message().kind() == IncomingMessage.Kind.PLACE) {
            desk.close(turn.sale());
            return;
        }
        if (message.message().kind() == IncomingMessage.Kind.PAYMENT) {
            payments.keep(turn);
        } else if (!Commands.isSlash(turn.said())) {
            // What its words told was undone with the rest.
            LanguageNoted.from(turn);
        }
        message.conceal();
        desk.close(turn.sale());
        var words = chat.language().words();
        speaking.say(chat, OutgoingMessage.text(words.chat().apology(), List.of()), Priority.RECEIPT)
                .answers(message.id());
    }

    @Override
    public List<Tried.Answer> answersTo(long message) {
        return OutboxMessage.answersTo(message).stream()
                .map(OutboxMessage::body)
                .filter(body -> body.kind() != OutgoingMessage.Kind.TOAST)
                .map(body -> new Tried.Answer(body.text(), buttons(body)))
                .toList();
    }

    private static List<Tried.Button> buttons(OutgoingMessage body) {
        return body.rows().stream()
                .flatMap(List::stream)
                .filter(button -> !button.isLink())
                .map(button -> new Tried.Button(button.label(), button.text()))
                .toList();
    }
}
