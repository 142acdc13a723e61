package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.BesideQuestion;
import org.qingshan.conversation.heard.InParts;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.question.Aside;
import org.qingshan.conversation.question.AskingWords;
import org.qingshan.conversation.question.ClaimWithQuestion;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.question.Topic;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.inbox.IncomingMessage;

/** Answers what somebody asks in the sentence behind the one that he was answered for: "I paid 67.8. When will you ship it?" */
@Singleton
class AskedBeside {
    private static final Pattern SENTENCE =
            Pattern.compile("(?:[^，,。.!！?？;；\\n]|(?<=\\d)[.,](?=\\d)){1,200}+[，,。.!！?？;；\\n]{0,9}");

    /** What is asked of paying is answered with it. */
    private static final Pattern OF_PAYING = Pattern.compile(
            "[付汇]|转(?:账|了|钱|过去|给)|已转|收款|到账|收到|\\b(?:pay|paid|paying|payment|transfer(?:red)?|receive[d]?|money)\\b");

    private static final Set<Topic> ANSWERED =
            EnumSet.of(Topic.LEFT, Topic.PRICE, Topic.TOTAL, Topic.LINEUP, Topic.ORDERING);

    /** "WeChat ok?" wants to be answered. */
    private static final Pattern MEANS = Pattern.compile(
            "微信|支付宝|现金|到付|转账|刷卡|\\b(?:wechat|alipay|paypal|cash|cards?|transfer|cod)\\b", Pattern.CASE_INSENSITIVE);

    /** 坏果包赔吗 tells of no trouble yet. */
    private static final Pattern GUARANTEE = Pattern.compile("[包管给保](?:赔|换|退)|赔(?:[吗么吧嘛]|不赔)");

    /** Asks for nothing that could be answered: 麻烦快点呢, 是吧？, 记上了吗, 什么时候发都行. */
    private static final Pattern PLEA = Pattern.compile(
            "^(?:不对|不是|唔[系是]){2}|快[点些]|尽快|麻烦|拜托|是[吧吗不][?？!！。 ]*$|对[吧吗][?？!！。 ]*$|[记下留收][上好到]了[吗没]|都[行可好]|\\b(?:ok|okay|right|got it|got that|whenever|any time)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Would you put me down for two A1" asks for nothing else. */
    private static final Pattern REQUEST = Pattern.compile(
            "(?:(?:hi|hello|hey|please|so)[, ]+){0,3}+(?:can|could|may|might|would|will|shall) (?:i|we|you) (?:please |just |also )?(?:put|send|give|get|keep|hold|save|reserve|set|have|buy|order|take|do|make|add|spare)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_ORDER = Pattern.compile("单|包裹|\\b(?:orders?|parcels?|packages?)\\b");

    private static final Pattern WONDERS = Pattern.compile(
            "\\b(?:when|what|where|how|why|which|does|is|are|will it|will they)\\b", Pattern.CASE_INSENSITIVE);

    private final Answers answers;
    private final Unplaced unplaced;

    AskedBeside(Answers answers, Unplaced unplaced) {
        this.answers = answers;
        this.unplaced = unplaced;
    }

    /** Of a message in which something of a payment was said, and has been answered. */
    void besidePayment(Turn turn) {
        var said = turn.said();
        if (said.length() > BesideQuestion.LONGEST || !turn.isPrivate()) {
            return;
        }
        var asked = sentences(said).stream()
                .filter(one -> !OF_PAYING.matcher(Normaliser.plain(one)).find())
                .filter(one ->
                        ConcernReader.read(one).filter(Concern::isOfRecords).isEmpty())
                .filter(QuestionReader::wantsAnAnswer)
                .collect(Collectors.joining(" "));
        if (asked.isBlank() || asked.strip().equals(said)) {
            return;
        }
        answer(turn, asked.strip());
    }

    /** Of a message that has taken something: what the goods cost and whether there are any the receipt says. */
    void besideClaim(Turn turn) {
        var said = turn.said();
        if (turn.message().kind() != IncomingMessage.Kind.TEXT
                || said.length() > BesideQuestion.LONGEST
                || !turn.isPrivate()
                || !QuestionReader.hasWords(said)
                || Commands.isSlash(said)
                || QuestionReader.tellsOfTrouble(said)
                        && !GUARANTEE.matcher(said).find()) {
            return;
        }
        var lineup = turn.round().lineup(MeantCard.of(turn));
        boolean isRequest = sentences(said).size() == 1 && REQUEST.matcher(said).lookingAt();
        ClaimWithQuestion.in(said, lineup)
                .map(ClaimWithQuestion::question)
                .filter(asked -> !asked.isBlank()
                        && (!PLEA.matcher(asked).find()
                                || MEANS.matcher(asked).find()
                                || Aside.isAll(said, asked, lineup, false)))
                .filter(asked -> !isRequest || WONDERS.matcher(asked).find())
                .filter(QuestionReader::wantsAnAnswer)
                .filter(asked -> QuestionReader.read(asked, lineup)
                        .filter(read -> ANSWERED.containsAll(read.topics()))
                        .isEmpty())
                .ifPresent(asked -> answerBesideClaim(turn, asked));
    }

    /** When what was taken just now will come is no question of what was bought before. */
    private void answerBesideClaim(Turn turn, String asked) {
        boolean isArrival = QuestionReader.read(asked, turn.round().lineup(MeantCard.of(turn)))
                        .filter(read -> read.topics().equals(EnumSet.of(Topic.ARRIVAL)))
                        .isPresent()
                && !OF_ORDER.matcher(asked).find();
        if (isArrival) {
            turn.say(String.join("\n", new Facts(turn).arrival()));
        } else {
            answer(turn, about(turn, asked));
        }
    }

    /** With the name of what is asked about, where only one thing can be. */
    private static String about(Turn turn, String asked) {
        var round = turn.round();
        var slots = round.named(turn.said());
        return slots.size() == 1 && round.named(asked).isEmpty() && !isOfTheShop(turn, asked)
                ? turn.sale()
                        .slot(slots.get(0))
                        .map(item -> turn.words().name(item) + " " + asked)
                        .orElse(asked)
                : asked;
    }

    private static boolean isOfTheShop(Turn turn, String asked) {
        return QuestionReader.read(asked, turn.round().lineup(MeantCard.of(turn)))
                        .filter(read -> read.topics().stream().noneMatch(Topic::isOfAnItem))
                        .isPresent()
                || Aside.isOfTheShop(asked)
                || ConcernReader.read(asked).isPresent();
    }

    private void answer(Turn turn, String asked) {
        InParts.read(turn, asked, () -> {
            boolean isAnswered = answers.answer(turn, Wanted.of(turn, ClaimReading.doubt(List.of(), null)));
            if (!isAnswered && isTalk(turn)) {
                ForTheHost.keep(turn, asked);
            } else if (!isAnswered) {
                unplaced.notUnderstood(turn);
            }
            return isAnswered;
        });
    }

    /** What asks nothing and complains of nothing: the host may read it, and who has just been served does not hear that he was not understood. */
    private static boolean isTalk(Turn turn) {
        return !turn.results().isEmpty() && !AskingWords.mayAsk(turn.said()) && !ForTheHost.isOfTrouble(turn);
    }

    private static List<String> sentences(String said) {
        return SENTENCE.matcher(said).results().map(MatchResult::group).toList();
    }
}
