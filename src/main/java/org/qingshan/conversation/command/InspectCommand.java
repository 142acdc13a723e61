package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.RoleText;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.lot.FindingWords;
import org.qingshan.conversation.lot.GoodCounted;
import org.qingshan.conversation.lot.InspectionDialogue;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.inspection.Aql;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** Inspects a lot: shows the sample, takes the findings. Also sets how many of a hundred may be bad. */
@Singleton
class InspectCommand implements Command {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,6})\\s*号?(?:[\\s:,，]+(\\S.*))?");
    private static final Pattern REST = Pattern.compile(
            "(?:还|只)?剩(?:下)?\\s*(?<zh>\\S.*)|(?<en>.+?)(?<!\\s)\\s++left|(?:left|sorted)\\s+(?<en2>.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIMIT =
            Pattern.compile("(?:标准|aql)\\s+(?<name>\\S.*?)\\s+(?<aql>\\d[\\d.]*)", Pattern.CASE_INSENSITIVE);

    /** What the button says that answers the question. */
    private static final String YES = "yes ";

    private static final String AGAIN = "again";

    private final InspectionDialogue dialogue;

    InspectCommand(InspectionDialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public String name() {
        return "inspect";
    }

    @Override
    public List<String> words() {
        return List.of("验货");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.SCREENER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().inspect();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var plain = Amounts.plain(arguments);
        var numbered = NUMBERED.matcher(plain);
        if (LIMIT.matcher(plain).matches() || plain.matches("(?i)(?:标准|aql)\\b.*")) {
            limit(turn, plain);
        } else if (numbered.matches()) {
            var words = numbered.group(2);
            inspect(turn, LotCommand.numbered(numbered.group(1)), words == null ? "" : words);
        } else {
            choose(turn, plain);
        }
    }

    private void inspect(Turn turn, Lot lot, String words) {
        var meant = words.startsWith(YES);
        var rest = REST.matcher(words);
        var findings = FindingWords.read(meant ? words.substring(YES.length()) : words);
        var text = turn.words().lot();
        if (lot.state() == LotState.FAILED && rest.matches()) {
            quantity(rest, lot)
                    .ifPresentOrElse(
                            quantity -> dialogue.again(turn, lot, quantity),
                            () -> turn.say(InspectionDialogue.howToSubmitAgain(lot, turn.words())));
        } else if (lot.state() == LotState.FAILED && !dialogue.isOpen(lot)) {
            turn.say(LotSentences.row(lot, turn.words()) + "\n"
                    + InspectionDialogue.howToSubmitAgain(lot, turn.words()));
        } else if ((words.isEmpty() || rest.matches()) && lot.state() == LotState.PASSED) {
            var again = new Button(turn.words().recall().againButton(), "/inspect " + lot.number() + " " + AGAIN);
            turn.say(text.alreadyPassed(lot.number()), again);
        } else if (words.isEmpty() || words.equals(AGAIN)) {
            dialogue.begin(turn, lot);
        } else if (GoodCounted.isHeard(turn, lot, words, dialogue)) {
            turn.outcome("findings asked");
        } else if (findings.isPresent()) {
            if (meant) {
                dialogue.judge(turn, lot, findings.get(), true);
            } else {
                dialogue.found(turn, lot, findings.get(), words);
            }
        } else {
            turn.say(text.howToFind());
        }
    }

    private static Optional<BigDecimal> quantity(Matcher rest, Lot lot) {
        var said = rest.group("zh") != null ? rest.group("zh") : rest.group("en");
        return Amounts.quantity(said == null ? rest.group("en2") : said, lot.product())
                .filter(amount -> amount.signum() > 0);
    }

    /** Which of those that wait; of one product, if one is named. */
    private void choose(Turn turn, String named) {
        var lots = Lots.in(List.of(LotState.BROUGHT)).stream()
                .filter(lot -> named.isEmpty()
                        || Product.named(named).filter(lot.product()::equals).isPresent())
                .toList();
        var text = turn.words().lot();
        if (!named.isEmpty() && Product.named(named).isEmpty()) {
            turn.say(text.noSuchLot(Wording.quoted(named)));
        } else if (lots.size() == 1 && !named.isEmpty()) {
            dialogue.begin(turn, lots.get(0));
        } else if (lots.isEmpty()) {
            turn.say(text.noneWaiting());
        } else {
            turn.choose(
                    text.whichLot(),
                    Turn.column(lots.stream()
                            .map(lot -> new Button(LotSentences.row(lot, turn.words()), "/inspect " + lot.number()))));
        }
    }

    private static void limit(Turn turn, String words) {
        var text = turn.words().lot();
        var limit = LIMIT.matcher(words);
        var product = limit.matches() ? Product.named(limit.group("name")) : Optional.<Product>empty();
        var aql = limit.matches() ? Amounts.number(limit.group("aql")).flatMap(Aql::of) : Optional.<Aql>empty();
        if (!turn.may(Role.HOST)) {
            turn.outcome("not allowed");
            turn.say(turn.words().chat().notAllowed(RoleText.of(Role.HOST, turn.words())));
            return;
        }
        if (product.isEmpty() || aql.isEmpty()) {
            turn.say(text.howToAql());
            return;
        }
        product.get().inspectedAt(new BigDecimal(aql.get().percent()));
        History.write(
                turn.actor(),
                "product.aql",
                "product " + product.get().id(),
                Map.of("aql", aql.get().percent()));
        turn.say(text.aqlSet(turn.words().name(product.get()), aql.get().percent()));
    }
}
