package org.qingshan.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.Exchanged;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.heard.InParts;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.heard.OnlyAsked;
import org.qingshan.conversation.heard.SaidLate;
import org.qingshan.conversation.question.AskingWords;
import org.qingshan.conversation.question.ClaimWithQuestion;
import org.qingshan.conversation.question.Question;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.question.Topic;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Unwanted;
import org.qingshan.domain.order.Contents;
import org.qingshan.outbox.Button;

/** What somebody asks, and what he may want beside it. Nothing of that is done by guess; all of it is offered by a button. */
public record Wanted(Turn turn, ClaimReading reading, Optional<ClaimWithQuestion> both, List<Claim> priced) {
    /** 换成竹笋 is no name of anything. */
    private static final Pattern SWAPPED = Pattern.compile("[换改][成要为]");

    private static final Pattern END = Pattern.compile("[\\s?？!！。.，,~～]+$");

    static Wanted of(Turn turn, ClaimReading reading) {
        var priced = OnlyAsked.priced(turn)
                .filter(all -> all.stream().map(Claim::slot).distinct().count() > 1)
                .orElse(List.of());
        var both = !priced.isEmpty() || Unwanted.isGivenBack(turn.said()) || AskingWords.compares(turn.said())
                ? Optional.<ClaimWithQuestion>empty()
                : ClaimWithQuestion.in(turn.said(), turn.round().lineup(MeantCard.of(turn)))
                        .map(found -> heard(turn, found));
        return new Wanted(turn, reading, both, priced);
    }

    /** 没有优惠吗 那就2箱 of somebody who has three changes these; of what the question names it is said in any case. */
    private static ClaimWithQuestion heard(Turn turn, ClaimWithQuestion found) {
        var named = turn.round().named(found.question());
        if (named.size() == 1) {
            return new ClaimWithQuestion(counted(turn, found, named.get(0)), found.question(), found.words());
        }
        if (found.claim().sure() || !named.isEmpty()) {
            return found;
        }
        var meant = InParts.read(turn, found.words(), () -> Hearing.of(turn));
        return meant.kind() == ClaimReading.Kind.NONE
                ? found
                : new ClaimWithQuestion(meant, found.question(), found.words());
    }

    /** A3是什么？来5个: of a thing that holds no pieces it counts what is sold. */
    private static ClaimReading counted(Turn turn, ClaimWithQuestion found, String slot) {
        return turn.sale()
                .slot(slot)
                .filter(item -> found.claim().kind() == ClaimReading.Kind.DOUBT
                        && found.words().contains("个")
                        && !item.product().unit().isWeight()
                        && item.product().pack(true).isEmpty())
                .map(item -> turn.round().reading(found.words().replace("个", "份"), Optional.of(item)))
                .filter(reading -> reading.kind() == ClaimReading.Kind.CLAIMS)
                .orElse(found.claim());
    }

    /** What is in doubt, where nothing is asked. */
    static Wanted doubtful(Turn turn, ClaimReading reading) {
        return new Wanted(turn, reading, Optional.empty(), List.of());
    }

    /** What is asked, where the price of several things together is. */
    Optional<Question> ofPrice() {
        return priced.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(
                        EnumSet.of(Topic.PRICE),
                        priced.stream().map(Claim::slot).distinct().toList(),
                        null,
                        null));
    }

    /** What the goods cost together, as a line behind an answer; nothing where that is not asked. */
    String sum() {
        if (priced.isEmpty()) {
            return "";
        }
        var words = turn.words();
        long sum = 0;
        List<String> all = new ArrayList<>();
        for (var claim : priced) {
            var item = turn.item(claim.slot());
            sum += Contents.worth(claim.quantity(), item.price());
            all.add(words.change().named(words.quantity(claim.quantity(), item) + " " + words.name(item), item.slot()));
        }
        var list = String.join(words.chat().listComma() + words.gap(), all);
        return "\n"
                + (turn.shop().shipping().isFreeEverywhere(sum)
                        ? words.beside().sumTogetherFree(list, turn.money(sum))
                        : words.fact().sumTogether(list, turn.money(sum)));
    }

    /** The words that want an answer, without those that claim. */
    String question() {
        return both.map(ClaimWithQuestion::question)
                .filter(question -> !question.isEmpty())
                .orElse(turn.said());
    }

    /** What the host reads: the question with the name of what it is about, so that the answer serves whoever asks it next. */
    String toKeep() {
        var slots = claims().stream().map(Claim::slot).distinct().toList();
        var namesNothing = turn.round().named(question()).isEmpty();
        if (!isBeside() || slots.size() != 1 || QuestionReader.tellsOfTrouble(question())) {
            return turn.said();
        }
        var asked = END.matcher(question()).replaceFirst("");
        return turn.sale()
                .slot(slots.get(0))
                .filter(item -> namesNothing)
                .map(item -> turn.words().name(item) + " " + asked)
                .orElse(asked);
    }

    /** Something is asked in words of its own, and something is wanted beside it. */
    boolean isBeside() {
        boolean isAsked = !priced.isEmpty()
                || both.filter(found -> !found.question().isEmpty()).isPresent();
        return isAsked && !buttons().isEmpty();
    }

    /** Whether something may be wanted, in words of its own or not. */
    boolean mayBeClaim() {
        return reading.kind() != ClaimReading.Kind.NONE || isBeside();
    }

    /** What is claimed in words of its own. */
    List<Claim> claims() {
        return !priced.isEmpty()
                ? priced
                : both.map(ClaimWithQuestion::claim)
                        .filter(claim -> claim.kind() == ClaimReading.Kind.CLAIMS)
                        .map(ClaimReading::claims)
                        .orElse(List.of());
    }

    /** Several things are wanted, all of them, and each has its button: a yes is to all. */
    boolean isAllTogether() {
        var claims = claims();
        return claims.size() > 1
                && claims.stream().allMatch(claim -> claim.action() == Claim.Action.ADD)
                && claims.stream().map(Claim::slot).distinct().count() == claims.size()
                && buttons().size() == claims.size();
    }

    /** A button for each thing that may be wanted; what is named in a complaint is not. */
    List<List<Button>> buttons() {
        if (!claims().isEmpty()) {
            return Choices.ofClaims(turn, claims());
        }
        boolean isComplaint = QuestionReader.tellsOfTrouble(turn.said()) || Concerns.wantsRemedy(turn);
        return both.isEmpty() && isComplaint ? List.of() : Choices.ofSuggestions(turn, suggestions());
    }

    private List<Suggestion> suggestions() {
        return both.filter(found -> !found.question().isEmpty())
                .map(found -> found.claim().suggestions())
                .filter(own -> !own.isEmpty())
                .orElse(reading.suggestions());
    }

    /** Whether nobody has said that he wants it, or how much of it can be had. */
    boolean isGuess() {
        return unknown().isEmpty()
                && Exchanged.asked(turn, reading.suggestions()).isEmpty()
                && WhyNotSoMuch.of(turn, reading).isEmpty();
    }

    /** What is named and not sold today. */
    private Optional<String> unknown() {
        return Optional.ofNullable(reading.unknown())
                .filter(unknown -> !SWAPPED.matcher(unknown).lookingAt()
                        || turn.round().named(unknown).isEmpty())
                .or(() -> LongerName.in(turn, turn.said()));
    }

    /** What stands above the buttons. */
    String askedBack() {
        var chat = turn.words().chat();
        var didYouMean = Exchanged.asked(turn, reading.suggestions())
                .or(() -> WhyNotSoMuch.of(turn, reading)
                        .map(why -> why.reason()
                                + turn.words().gap()
                                + turn.words().change().amountsToChoose()))
                .orElseGet(chat::didYouMean);
        var question = unknown()
                .map(unknown -> chat.notOnLineup(turn.words().inScript(unknown))
                        + turn.words().gap()
                        + didYouMean)
                .orElse(didYouMean);
        var others = notShown();
        var first = SaidLate.why(turn).map(why -> why + turn.words().gap()).orElse("");
        return others.isEmpty()
                ? first + question
                : first + question + turn.words().gap() + turn.words().change().andOthers(others);
    }

    /** What is wanted as well and has no button any more, by name; empty where all has one. */
    String notShown() {
        var shown = buttons().stream()
                .flatMap(List::stream)
                .map(button -> button.text().split(" ", 3)[1])
                .toList();
        var all = turn.round().lineup(MeantCard.of(turn)).named(turn.said()).stream();
        var words = turn.words();
        return shown.size() < Choices.MOST
                ? ""
                : all.distinct()
                        .filter(slot -> !shown.contains(slot))
                        .flatMap(slot -> turn.sale().slot(slot).stream())
                        .map(item -> words.change().named(words.name(item), item.slot()))
                        .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }

    /** That nothing has been done yet, as a line behind an answer; nothing where nothing is wanted. */
    String nothingDone() {
        if (!isBeside()) {
            return "";
        }
        var change = turn.words().change();
        var onlyAdds = claims().stream().allMatch(claim -> claim.action() == Claim.Action.ADD);
        return "\n" + (onlyAdds ? change.notYetTaken() : change.notYetChanged());
    }
}
