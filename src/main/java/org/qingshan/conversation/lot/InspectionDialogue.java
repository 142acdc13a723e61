package org.qingshan.conversation.lot;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.inspection.Findings;
import org.qingshan.domain.inspection.Inspection;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.Inspecting;
import org.qingshan.outbox.Button;

/** Shows which items of a lot are to be looked at, takes what was found in words, and says what follows. */
@Singleton
public class InspectionDialogue implements Dialogue {
    private static final String LOT = "lot";
    private static final String ALBUM = "album";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    private final Inspecting inspecting;

    InspectionDialogue(Inspecting inspecting) {
        this.inspecting = inspecting;
    }

    @Override
    public String name() {
        return "inspection";
    }

    /** Findings are full of numbers, which could be read as claims of what is on the card; a number alone is one without its kind. */
    @Override
    public boolean expects(Turn turn) {
        return open(turn).isPresent()
                && (FindingWords.tells(turn.said()) || number(turn).isPresent());
    }

    private static Optional<String> number(Turn turn) {
        return Optional.of(Amounts.plain(turn.said()))
                .filter(plain -> NUMBER.matcher(plain).matches());
    }

    @Override
    public boolean answer(Turn turn) {
        var lot = open(turn);
        if (lot.filter(one -> one.state().isPulled()).isPresent()) {
            return isGone(turn, lot.get());
        }
        var findings = FindingWords.read(turn.said());
        if (lot.filter(one -> GoodCounted.isHeard(turn, one, turn.said(), this)).isPresent()) {
            return true;
        }
        if (lot.isPresent() && findings.isPresent()) {
            found(turn, lot.get(), findings.get(), turn.said());
            return true;
        }
        var number = number(turn);
        if (lot.isPresent() && number.isPresent()) {
            keepPicture(turn, lot.get());
            askOfWhat(turn, lot.get(), Integer.parseInt(number.get()));
            return true;
        }
        return false;
    }

    /** It was taken off sale while its sample was looked at: what was found in that is asked for no more. */
    private static boolean isGone(Turn turn, Lot lot) {
        turn.chat().asksNothing();
        if (FindingWords.read(turn.said()).isEmpty() && number(turn).isEmpty()) {
            return false;
        }
        turn.outcome("lot is gone");
        turn.say(turn.words()
                .lot()
                .wrongState(String.valueOf(lot.number()), LotSentences.state(lot.state(), turn.words())));
        return true;
    }

    private static void askOfWhat(Turn turn, Lot lot, int number) {
        var words = turn.words();
        turn.outcome("findings asked");
        turn.sayRows(
                words.recall().ofWhat(number),
                Turn.column(Arrays.stream(Findings.Kind.values())
                        .map(kind -> words.lot().finding(LotSentences.kind(kind, words), number))
                        .map(label -> new Button(label, "/inspect " + lot.number() + " " + label))));
    }

    /** Words that are nothing else are an attempt to say what was found, unless they ask. */
    @Override
    public boolean pickUp(Turn turn) {
        var lot = open(turn)
                .filter(one -> !one.state().isPulled())
                .filter(one -> !turn.said().matches(".*[?？吗呢]\\s*"));
        lot.ifPresent(one -> {
            keepPicture(turn, one);
            turn.say(turn.words().lot().notFindings(one.number()) + "\n"
                    + turn.words().lot().howToFind());
        });
        return lot.isPresent();
    }

    /** What is seen in the sample is kept with the look at it; of pictures sent together the first is answered. */
    @Override
    public boolean takePicture(Turn turn) {
        var lot = open(turn).filter(one -> !one.state().isPulled());
        if (lot.isEmpty()) {
            return false;
        }
        keepPicture(turn, lot.get());
        var album = album(turn);
        if (album.isEmpty() || !album.equals(turn.chat().draft().get(ALBUM))) {
            turn.chat().asks(name(), draft(lot.get(), album), turn.sale().now());
            turn.say(turn.words().recall().lookPictured(lot.get().number()) + "\n"
                    + turn.words().lot().howToFind());
        }
        return true;
    }

    private static String album(Turn turn) {
        return Objects.requireNonNullElse(turn.message().details().album(), "");
    }

    private static Map<String, String> draft(Lot lot, String album) {
        return Map.of(LOT, String.valueOf(lot.number()), ALBUM, album);
    }

    private void keepPicture(Turn turn, Lot lot) {
        var photo = turn.message().details().photo();
        if (photo != null) {
            inspecting.picture(lot, photo, turn.actor());
        }
    }

    /** Whether a sample of it is being looked at. */
    public boolean isOpen(Lot lot) {
        return inspecting.isOpen(lot);
    }

    private Optional<Lot> open(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(name()::equals)
                .map(open -> turn.chat().draft().get(LOT))
                .flatMap(number -> Lots.numbered(Integer.parseInt(number)));
    }

    /** Shows the sample and waits for what is found. */
    public void begin(Turn turn, Lot lot) {
        show(turn, inspecting.begin(turn.sale(), lot, turn.actor()));
    }

    /** What failed has been sorted; so much is left of it. */
    public void again(Turn turn, Lot lot, BigDecimal rest) {
        show(turn, inspecting.resubmit(turn.sale(), lot, rest, turn.actor()));
    }

    private void show(Turn turn, Inspection inspection) {
        var words = turn.words();
        var lot = inspection.lot();
        keepPicture(turn, lot);
        turn.chat().asks(name(), draft(lot, album(turn)), turn.sale().now());
        turn.outcome("sample shown");
        turn.choose(
                sample(inspection, words) + "\n" + rule(inspection, words) + "\n"
                        + words.lot().howToFind(),
                new Button(
                        words.lot().allGoodButton(),
                        "/inspect " + lot.number() + " " + words.lot().allGoodButton()));
    }

    private static String sample(Inspection inspection, Wording words) {
        var lot = inspection.lot();
        var text = words.lot();
        var what = LotSentences.grower(lot, words) + words.chat().listComma() + words.gap() + words.name(lot.product());
        var unit = lot.product().unit();
        var portions = unit.isWeight() ? words.gap() + text.portions(words.unit(BigDecimal.ONE, unit)) : "";
        var items = LotSentences.quantity(lot, lot.good(), words);
        var numbers = inspection.drawn().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(words.isChinese() ? "、" : ", "));
        return (inspection.isWhole()
                        ? text.drawnWhole(lot.number(), what, items)
                        : text.drawn(lot.number(), what, items, inspection.sample(), numbers))
                + portions;
    }

    private static String rule(Inspection inspection, Wording words) {
        var aql = inspection.limit().percent();
        return inspection.acceptance() == 0
                ? words.lot().noneBad(aql)
                : words.lot().atMost(inspection.acceptance(), aql);
    }

    /** Writes down what was found, as {@link #judge}, unless fewer were looked at than are drawn and what is bad amongst them does not decide it. */
    public void found(Turn turn, Lot lot, Findings findings, String words) {
        var inspection = inspecting.begin(turn.sale(), lot, turn.actor());
        int looked = FindingWords.lookedAt(words).orElse(inspection.sample());
        if (looked >= inspection.sample() || !inspection.wouldPass(findings)) {
            judge(turn, lot, findings, false);
            return;
        }
        keepPicture(turn, lot);
        turn.chat().asks(name(), draft(lot, album(turn)), turn.sale().now());
        turn.outcome("sample not all looked at");
        turn.say(turn.words()
                .recall()
                .lookAtRest(lot.number(), inspection.sample(), looked, inspection.sample() - looked));
    }

    /**
     * Writes down what was found and says what follows. Asks first where a lot on sale would be recalled.
     *
     * @param meant whether that was asked
     */
    public void judge(Turn turn, Lot lot, Findings findings, boolean meant) {
        var inspection = inspecting.begin(turn.sale(), lot, turn.actor());
        keepPicture(turn, lot);
        if (!meant && lot.isForSale() && !inspection.wouldPass(findings)) {
            RecallSpeech.ask(turn, lot, "/inspect " + lot.number() + " yes " + FindingWords.written(findings));
            return;
        }
        var recalled = inspecting.judge(turn.sale(), inspection, findings, turn.actor());
        turn.chat().asksNothing();
        FurtherPictures.await(turn, lot.number());
        turn.outcome(inspection.hasPassed() ? "lot passed" : "lot failed");
        if (inspection.hasPassed()) {
            passed(turn, inspection);
        } else {
            failed(turn, inspection);
        }
        recalled.ifPresent(concerned -> RecallSpeech.done(turn, lot, concerned));
    }

    private static void passed(Turn turn, Inspection inspection) {
        var words = turn.words();
        var lot = inspection.lot();
        var bad = inspection.findings().bad();
        var text = words.lot()
                        .passedNow(
                                lot.number(),
                                words.name(lot.product()),
                                inspection.sample(),
                                bad,
                                LotSentences.quantity(lot, lot.good(), words))
                + words.gap()
                + LotSentences.found(inspection, words);
        var aside =
                bad == 0 ? "" : "\n" + words.lot().putAside(LotSentences.quantity(lot, BigDecimal.valueOf(bad), words));
        turn.say(text.strip() + aside + LotButtons.howToPutUp(turn, lot), LotButtons.putUp(turn, lot));
    }

    private static void failed(Turn turn, Inspection inspection) {
        var words = turn.words();
        var lot = inspection.lot();
        var text = words.lot()
                        .failedNow(
                                lot.number(),
                                words.name(lot.product()),
                                inspection.sample(),
                                inspection.findings().bad(),
                                inspection.acceptance())
                + words.gap()
                + LotSentences.found(inspection, words);
        turn.say(
                lot.state() == LotState.FAILED
                        ? text.strip() + "\n" + howToSubmitAgain(lot, inspection, words)
                        : text.strip());
    }

    /** What can be done with a lot that failed. Queries. */
    public static String howToSubmitAgain(Lot lot, Wording words) {
        var looks = Inspection.of(lot).stream().filter(Inspection::isJudged).toList();
        return howToSubmitAgain(lot, looks.get(looks.size() - 1), words);
    }

    /** The bad ones that were found are out by then, at least. */
    private static String howToSubmitAgain(Lot lot, Inspection last, Wording words) {
        var bad = BigDecimal.valueOf(last.findings().bad());
        var rest = lot.product().wholeSteps(lot.good().subtract(bad).max(BigDecimal.ZERO));
        return rest.signum() == 0
                ? words.recall().allBad(lot.number())
                : words.lot()
                        .howToSubmitAgain(
                                lot.number(),
                                LotSentences.quantity(lot, rest, words).replace(" ", words.gap()));
    }
}
