package org.qingshan.conversation.lot;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.shop.LikeNames;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.statement.Ascribing;
import org.qingshan.outbox.Button;

/** Hears that a lot is another grower's than was written down: 收货 12 吴秀英, "/lot 12 is Wu Xiuying's". */
@Singleton
public class WhoseLot {
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:应该|其实)?(?:是|改成|换成|改为)|货主(?:是|改成|换成|改为)?|(?:grower|owner|belongs to|is|of)\\b)[\\s:：]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile("(?:家?的货?|'s|’s)$", Pattern.CASE_INSENSITIVE);

    /** As the button says it of somebody who is new. */
    private static final Pattern NEW = Pattern.compile("^(?:new\\b|新货主)[\\s:：]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L} .·'-]{0,19}");

    private final Ascribing ascribing;

    WhoseLot(Ascribing ascribing) {
        this.ascribing = ascribing;
    }

    /** Whether the words behind a lot's number are a name; then they are answered. Somebody who is new is asked about. */
    public boolean isPutRight(Turn turn, Lot lot, String words) {
        var meansNew = NEW.matcher(words).find();
        var name = name(NEW.matcher(words).replaceFirst(""));
        if (name.isEmpty()) {
            return false;
        }
        var known = name.flatMap(Member::growerNamed);
        if (known.isPresent() || meansNew) {
            ascribe(
                    turn,
                    lot,
                    known.orElseGet(
                            () -> Member.growerCalled(name.get(), turn.sale().now())));
        } else {
            ask(turn, lot, name.get());
        }
        return true;
    }

    /** The words with and without what may stand around a name: 是张桂花的 and 张是的 are names of somebody, if somebody is called so. */
    private static Optional<String> name(String words) {
        var bare =
                BEHIND.matcher(BEFORE.matcher(words.strip()).replaceFirst("")).replaceFirst("");
        return Stream.of(words.strip(), bare.strip())
                .filter(name -> NAME.matcher(name).matches())
                .filter(name ->
                        name.equals(bare.strip()) || Member.growerNamed(name).isPresent())
                .findFirst();
    }

    private void ascribe(Turn turn, Lot lot, Member grower) {
        var words = turn.words();
        var before = LotSentences.grower(lot, words);
        ascribing.ascribe(turn.sale(), lot, grower, turn.actor());
        turn.outcome("lot ascribed");
        turn.say(words.ledger()
                .ascribed(
                        lot.number(),
                        words.name(lot.product()),
                        LotSentences.quantity(lot, lot.brought(), words),
                        before,
                        LotSentences.grower(lot, words)));
    }

    private static void ask(Turn turn, Lot lot, String name) {
        var text = turn.words().lot();
        var like = LikeNames.of(name, Member.growerNames()).stream()
                .limit(IntakeDialogue.CHOICES)
                .map(one -> new Button(one, "/lot " + lot.number() + " " + one));
        var isNew = new Button(text.newGrowerButton(name), "/lot " + lot.number() + " new " + name);
        turn.outcome("lot's grower asked");
        turn.sayRows(
                text.askWhose(name)
                        + "\n"
                        + text.wrongCount(lot.number(), LotSentences.quantity(lot, lot.brought(), turn.words())),
                Turn.column(Stream.concat(like, Stream.of(isNew))));
    }
}
