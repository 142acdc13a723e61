package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.heard.HowMuchInstead;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.question.AskingWords;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.Question;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.question.Topic;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Faq;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Answers what was asked: with the host's own words where they fit, else with what the shop has recorded. Never guesses. */
@Singleton
class Answers {
    private static final Set<Topic> EXTREMES = EnumSet.of(Topic.CHEAPEST, Topic.DEAREST);
    private static final Set<Topic> FOR_MONEY = EnumSet.of(Topic.FOR_MONEY, Topic.ALL_FOR_MONEY);

    private final Possessions possessions;
    private final DamageStanding standing;
    private final AmendsAsked amends;

    Answers(Possessions possessions, DamageStanding standing, AmendsAsked amends) {
        this.amends = amends;
        this.possessions = possessions;
        this.standing = standing;
    }

    /** Whether the text was a question that could be answered. Whoever may have ordered as well is offered to, by button. */
    boolean answer(Turn turn, Wanted wanted) {
        var lineup = turn.round().lineup(MeantCard.of(turn));
        var question = QuestionReader.read(wanted.question(), lineup)
                .filter(asked -> !isOfOwing(turn, asked))
                .or(wanted::ofPrice)
                .or(() -> ofPaying(turn))
                .or(() -> GoneAsked.question(turn))
                .map(asked -> PriceOfTaken.orOfShown(turn, asked));
        var items = items(turn, named(turn, wanted, question), question);
        var host = fromTheHost(turn, items, trigger -> !isName(turn, trigger));
        if (host.isPresent()) {
            say(turn, host.get(), wanted, items);
            return true;
        }
        if (!standing.isDisputed(turn) && isOfParcelOrGrower(turn, wanted, question, items)) {
            return true;
        }
        if (question.isPresent() && ofItsOwn(turn, question.get(), wanted, items)) {
            return true;
        }
        if (QuestionReader.tellsOfDelay(wanted.question()) && items.isEmpty() && possessions.isAnyOrdered(turn)) {
            turn.outcome("answered");
            possessions.showLastOrders(turn);
            // What the courier has is more than the records can put right.
            return !possessions.isAnySent(turn);
        }
        if (standing.isDisputed(turn) || isTrouble(turn, wanted)) {
            return false;
        }
        var unknown = question.map(Question::unknown).filter(thing -> isLive(turn));
        if (unknown.isPresent()) {
            notOnList(turn, unknown.get(), wanted);
            return true;
        }
        if (question.isPresent() && ofWhatIsWanted(turn, question.get(), wanted, items)) {
            return true;
        }
        if (question.isPresent() && ofOnesOwn(turn, question.get(), wanted)) {
            if (!wanted.nothingDone().isEmpty()) {
                Guessing.offer(turn, "", wanted, wanted.buttons());
            }
            return true;
        }
        return isToldOfGoods(turn, wanted, question, items);
    }

    /** Whether the host's words or the records tell something of the goods that are asked about. */
    private boolean isToldOfGoods(Turn turn, Wanted wanted, Optional<Question> question, List<LineupItem> items) {
        var byName = wanted.mayBeClaim()
                ? Optional.<String>empty()
                : fromTheHost(turn, items, trigger -> isName(turn, trigger));
        // Who asks what it is hears first what the host says of it.
        var isOfAll = question.filter(asked -> asked.topics().equals(EnumSet.of(Topic.ABOUT)))
                .isPresent();
        var answer = isOfAll && byName.isPresent()
                ? byName
                : question.flatMap(asked -> fromRecords(turn, asked, items)).or(() -> byName);
        var told = answer.map(said -> question.filter(asked -> asked.topics().contains(Topic.PAYMENT))
                .map(asked -> HowToConfirm.notYet(turn))
                .filter(notYet -> !notYet.isEmpty())
                .map(notYet -> notYet + "\n" + said)
                .orElse(said));
        told.ifPresent(said -> say(turn, said, wanted, meant(turn, question, items)));
        return told.isPresent();
    }

    /** The records would only tell what the buyer knows better. */
    private static boolean isTrouble(Turn turn, Wanted wanted) {
        return QuestionReader.tellsOfTrouble(wanted.question())
                || Concerns.of(turn).filter(Concern::isComplaint).isPresent();
    }

    /** Which one it is that costs least or most: the next number is of that. */
    private static List<LineupItem> meant(Turn turn, Optional<Question> question, List<LineupItem> items) {
        return question.map(Question::topics)
                .filter(topics -> topics.size() == 1 && EXTREMES.containsAll(topics))
                .map(topics -> Explanations.extremes(turn, items, topics.contains(Topic.DEAREST))
                        .toList())
                .orElse(items);
    }

    private boolean isOfParcelOrGrower(Turn turn, Wanted wanted, Optional<Question> question, List<LineupItem> items) {
        if (!wanted.isBeside() && OthersBoxAsked.isPassedOn(turn)) {
            return true;
        }
        if (!isLive(turn)) {
            return false;
        } else if (StillAdding.answers(turn, wanted)
                || NotKeptSoLong.answers(turn, wanted)
                || possessions.areToldInOneParcel(turn)) {
            return true;
        }
        var parcel = question.flatMap(asked -> PricedParcel.of(turn, wanted, asked, items));
        parcel.ifPresent(said -> offer(turn, said, wanted, items));
        var grower = parcel.isPresent() ? Optional.<String>empty() : GrowerAsked.answer(turn);
        grower.ifPresent(said -> offer(turn, said, wanted, List.of()));
        return parcel.isPresent() || grower.isPresent();
    }

    /** What is answered with more than a line of facts, or before anything that may be wrong is looked for. */
    private boolean ofItsOwn(Turn turn, Question asked, Wanted wanted, List<LineupItem> items) {
        if (asked.topics().contains(Topic.AMENDS) && !standing.mayBeOfParcel(turn, wanted.question())) {
            say(turn, amends.rule(turn), wanted, List.of());
            return true;
        }
        if (asked.topics().equals(EnumSet.of(Topic.TRUST)) && !possessions.isAnyOrdered(turn)) {
            // Who has been sent something may have a reason.
            return isToldOfGoods(turn, wanted, Optional.of(asked), List.of());
        }
        return Recommended.answers(turn, asked)
                || GoneAsked.answers(turn, asked, wanted)
                || asked.topics().contains(Topic.OTHER_AMOUNT) && HowMuchInstead.asks(turn)
                || asked.topics().stream().anyMatch(FOR_MONEY::contains)
                        && ForMoney.answers(turn, wanted.question(), items);
    }

    /** 还差多少钱 asks for no price. */
    private static boolean isOfOwing(Turn turn, Question asked) {
        return asked.topics().equals(EnumSet.of(Topic.PRICE))
                && Concerns.of(turn).filter(Concern::isOfOwing).isPresent();
    }

    /** Who asks of paying in words of his own, and has nothing to pay yet. */
    private static Optional<Question> ofPaying(Turn turn) {
        return Concerns.of(turn)
                .flatMap(concern -> switch (concern) {
                    case PAY, ON_DELIVERY, ON_DELIVERY_ASKED -> Optional.of(Topic.PAYMENT);
                    case OWE, OWE_STILL -> Optional.of(Topic.TOTAL);
                    default -> Optional.<Topic>empty();
                })
                .map(topic -> new Question(EnumSet.of(topic), List.of(), null, null));
    }

    /** What the question names, else what is claimed beside it, else what is named at all. */
    private static List<String> named(Turn turn, Wanted wanted, Optional<Question> question) {
        var asked = question.map(Question::slots).orElse(List.of());
        var claimed = wanted.claims().stream().map(Claim::slot).toList();
        if (asked.isEmpty() && claimed.isEmpty()) {
            return turn.round().lineup(MeantCard.of(turn)).named(turn.said());
        }
        return asked.isEmpty() ? claimed : asked;
    }

    /** Whether nothing else was asked than what the person has, which is shown then. */
    private boolean ofOnesOwn(Turn turn, Question asked, Wanted wanted) {
        if (PriceOfTaken.isAsked(turn, asked, wanted)) {
            turn.outcome("answered");
            possessions.showTotal(turn);
            return true;
        }
        if (!asked.topics().stream().allMatch(Topic::isOfOnesOwn)) {
            return false;
        }
        var topics = asked.topics();
        if (topics.equals(EnumSet.of(Topic.PARCEL))
                && AskingWords.asksCourier(turn.said())
                && !possessions.isAnySent(turn)) {
            // By whom it goes is known once it has gone.
            return false;
        }
        turn.outcome("answered");
        if (topics.contains(Topic.QUEUE) && !OwnOrders.isInLine(turn)) {
            turn.say(turn.words().fact().notWaiting());
        } else if (topics.contains(Topic.TOTAL)) {
            possessions.showTotal(turn);
        } else if (topics.contains(Topic.QUEUE)) {
            possessions.showCart(turn);
        } else if (topics.contains(Topic.ARRIVAL)) {
            possessions.showArrival(turn, new Facts(turn).arrival());
        } else {
            possessions.showLastOrders(turn, new Facts(turn).dispatch());
        }
        return true;
    }

    /** "Two boxes please, when will they arrive?" of whoever has nothing yet: that is what he asks of, and it is offered to him. */
    private static boolean ofWhatIsWanted(Turn turn, Question asked, Wanted wanted, List<LineupItem> items) {
        if (!asked.topics().stream().allMatch(Topic::isOfOnesOwn) || !wanted.isBeside() || OwnOrders.hasCart(turn)) {
            return false;
        }
        var facts = asked.topics().contains(Topic.TOTAL)
                ? fromRecords(turn, new Question(EnumSet.of(Topic.PRICE), List.of(), null, null), items)
                : Optional.of(String.join("\n", new Facts(turn).arrival()));
        facts.ifPresent(said -> say(turn, said, wanted, items));
        return facts.isPresent();
    }

    private static boolean isLive(Turn turn) {
        return turn.sale().stream().isPresent();
    }

    /** Nothing is said of another thing than was asked about. */
    private static void notOnList(Turn turn, String thing, Wanted wanted) {
        turn.outcome("unknown product");
        var rows =
                LineupText.rows(turn.words(), turn.sale().lineup(), turn.shop().currency());
        turn.offer(turn.words().chat().notOnLineup(turn.words().inScript(thing)) + "\n" + rows, wanted.buttons());
    }

    /** What names something and asks nothing stands in too many sentences: facts and claims go first. */
    private static boolean isName(Turn turn, String trigger) {
        return turn.round()
                .namesOf(turn.round().shelf())
                .beginning(trigger)
                .filter(named -> named.rest().isEmpty())
                .isPresent();
    }

    private static Optional<String> fromTheHost(Turn turn, List<LineupItem> items, Predicate<String> wanted) {
        var names = items.stream()
                .flatMap(item ->
                        Stream.of(item.product().name(true), item.product().name(false)))
                .toList();
        return Faq.best(turn.round().faqs(), turn.said(), names, wanted).map(Faq::answer);
    }

    private static Optional<String> fromRecords(Turn turn, Question asked, List<LineupItem> items) {
        if (!isLive(turn) && asked.topics().stream().anyMatch(Topic::isOfTheSale)) {
            return Optional.of(NextStream.nothingLive(turn));
        }
        var lines = new Facts(turn).about(asked, items);
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    /** What was named; else the card that was answered or is presented; of price and stock, else the whole lineup. */
    private static List<LineupItem> items(Turn turn, List<String> named, Optional<Question> question) {
        if (!named.isEmpty()) {
            return named.stream()
                    .flatMap(slot -> turn.sale().slot(slot).stream())
                    .toList();
        }
        if (question.isPresent() && question.get().topics().stream().noneMatch(Topic::isOfAnItem)) {
            return List.of();
        }
        var ofAll = question.map(Question::topics)
                .filter(topics -> topics.contains(Topic.LEFT) || topics.contains(Topic.PRICE));
        return MeantCard.of(turn)
                .map(List::of)
                .orElseGet(() -> ofAll.isPresent() ? turn.sale().lineup() : List.of());
    }

    private static void say(Turn turn, String answer, Wanted wanted, List<LineupItem> items) {
        offer(turn, answer + wanted.sum(), wanted, items);
    }

    private static void offer(Turn turn, String answer, Wanted wanted, List<LineupItem> items) {
        turn.outcome("answered");
        var rows = new ArrayList<List<Button>>(wanted.buttons());
        if (rows.isEmpty() && items.size() == 1) {
            rows.addAll(CardButtons.of(turn.words(), items.get(0)));
        }
        if (rows.isEmpty() && answer.startsWith(turn.words().talk().notOrderedYet())) {
            HowToConfirm.buttons(turn).forEach(button -> rows.add(List.of(button)));
        }
        Guessing.offer(turn, answer, wanted, rows);
    }
}
