package org.qingshan.conversation.heard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Answer;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * Several things wanted at once, of one of which it is not plain what is meant: "2 boxes and two bags of sugar", 两箱，再要两袋红糖. What is plain is
 * taken, and only the other is asked; nobody is to choose between what he wants all of.
 */
public final class PartlyPlain {
    private static final Pattern JOINT =
            Pattern.compile("\\s*(?:,\\s?(?:and\\s)?|\\band\\b|\\bplus\\b|[;&，、]|和|跟|还有|再要|再加|再来|另外)\\s*");

    /** One or the other, or nothing yet. */
    private static final Pattern OPEN = Pattern.compile(
            "[?？或]|要么|还是|可能|大概|如果|要是|换|不|没|\\b(?:or|either|maybe|perhaps|if|instead|swap|change|not|no|don't|dont)\\b");

    /** 那我先来一斤试试, "then I'll try a jin": with nothing named so far. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?:那|我|就|先|好的?|行|嗯|可以|给我|[, ]){0,6}+(?:来|要|拿|买|整|称|试|搞){1,2}(?:个)?" + AmountWords.NUMBER + " ?"
                    + AmountWords.MEASURE
                    + "|(?:(?:ok|okay|then|so|well|good|great|let me|i'll|i will|i'd like to|let's|i)[, ]{1,2}){0,5}+(?:try|take|get|have|want) (?:just )?(?:a|"
                    + AmountWords.ENGLISH_NUMBER + ") " + AmountWords.ENGLISH_MEASURE + "\\b");

    /** More is a list, which is read as one. */
    private static final int MOST = 4;

    private PartlyPlain() {}

    /** The same where it is in no doubt, or in doubt as a whole. */
    static ClaimReading of(Turn turn, ClaimReading reading) {
        if (turn.isPrivate() && reading.kind() == ClaimReading.Kind.CLAIMS && Hearing.adds(reading)) {
            return withTalkedAbout(turn, reading);
        }
        if (!turn.isPrivate()
                || reading.kind() != ClaimReading.Kind.DOUBT
                || reading.suggestions().size() < 2
                || reading.unknown() != null
                || reading.amends() != ClaimReading.Amends.NOT
                || QuestionReader.wantsAnAnswer(turn.said())) {
            return reading;
        }
        var said = turn.sentence().plain();
        var parts = List.of(JOINT.split(said)).stream()
                .filter(Predicate.not(String::isBlank))
                .toList();
        if (parts.size() < 2 || parts.size() > MOST || OPEN.matcher(said).find()) {
            return reading;
        }
        List<Claim> plain = new ArrayList<>();
        int open = 0;
        for (var part : parts) {
            var ofPart = turn.round().reading(part, MeantCard.of(turn));
            var isNamed = !turn.round().named(part).isEmpty();
            if (isNamed && ofPart.kind() == ClaimReading.Kind.CLAIMS && Hearing.adds(ofPart)) {
                plain.addAll(ofPart.claims());
            } else if (!isNamed && ofPart.kind() != ClaimReading.Kind.NONE) {
                open++;
            } else {
                return reading;
            }
        }
        return open == 1 ? apart(turn, reading, plain) : reading;
    }

    /** 那我先来一斤试试，红糖也要两包 of whoever has just asked about the pork: he has said before what he wants a jin of. */
    private static ClaimReading withTalkedAbout(Turn turn, ClaimReading reading) {
        var said = turn.sentence().plain();
        var last = UNNAMED.matcher(said).lookingAt() && !OPEN.matcher(said).find()
                ? JustTalked.meant(turn)
                        .filter(item -> reading.claims().stream()
                                .noneMatch(claim -> claim.slot().equals(item.slot())))
                : Optional.<LineupItem>empty();
        var parts = List.of(JOINT.split(said));
        if (last.isEmpty()
                || parts.size() < 2
                || parts.size() > MOST
                || !turn.round().named(parts.get(0)).isEmpty()) {
            return reading;
        }
        var ofLast = turn.round().reading(parts.get(0), last);
        boolean isOne = ofLast.kind() == ClaimReading.Kind.CLAIMS
                && Hearing.begins(ofLast)
                && ofLast.claims().size() == 1
                && reading.claims().size() < parts.size();
        return isOne
                ? reading.with(Stream.concat(ofLast.claims().stream(), reading.claims().stream())
                        .toList())
                : reading;
    }

    private static ClaimReading apart(Turn turn, ClaimReading reading, List<Claim> plain) {
        var meant = plain.stream().map(Claim::slot).collect(Collectors.toSet());
        boolean isAgreed = meant.size() == plain.size()
                && plain.stream()
                        .allMatch(claim -> reading.suggestions().stream()
                                .anyMatch(one -> one.claim().equals(claim)));
        var others = talkedAbout(turn, others(reading, meant));
        return isAgreed && !plain.isEmpty() && !others.isEmpty()
                ? reading.meaning(plain).asking(others)
                : reading;
    }

    private static List<Suggestion> others(ClaimReading reading, Set<String> plain) {
        return reading.suggestions().stream()
                .filter(one -> !plain.contains(one.slot()))
                .toList();
    }

    /** The one that he has just asked about, if it is among them. */
    private static List<Suggestion> talkedAbout(Turn turn, List<Suggestion> others) {
        var last = JustTalked.meant(turn).map(LineupItem::slot);
        var ofIt = others.stream()
                .filter(one -> last.filter(one.slot()::equals).isPresent())
                .toList();
        return ofIt.isEmpty() ? others : ofIt;
    }

    /** The question what else is meant, behind what was taken. */
    public static Answer asked(Turn turn, ClaimReading reading) {
        var buttons = Choices.ofSuggestions(turn, reading.suggestions()).stream()
                .flatMap(List<Button>::stream)
                .toList();
        return new Answer(turn.words().talk().whatElseIsMeant(), buttons, false, true);
    }
}
