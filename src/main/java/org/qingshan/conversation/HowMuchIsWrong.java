package org.qingshan.conversation;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.heard.JustTalked;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.conversation.words.Trait;

/** 红糖结块了, then 一袋; "one bag was missing", then "1 bag": right behind a complaint an amount is of that, and orders nothing. */
final class HowMuchIsWrong {
    private static final int LONGEST = 50;

    /** So long he may still speak of it; what was kept before that waits as it is. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    private static final String COUNTED = AmountWords.NUMBER + " ?(?:" + AmountWords.MEASURE + "|根|块|枝|枚|两)?";
    private static final String MUCH = "(?:" + COUNTED
            + "|[一二两三四五六七八九十百\\d]{1,3}分之[一二两三四五六七八九十\\d]{1,3}|\\d{1,3} ?%|一?大半|一?小半|半数|全部|全都?|都|所有的?"
            + "|(?:整|好几|几|每)" + AmountWords.MEASURE + ")";

    private static final Pattern CHINESE = Pattern.compile(
            "(?:就|只|才|一共|总共|大概|大约|差不多|有|是|其中|里面|里头|可能|起码|至少|那|嗯|哦|对|我这|我的|[少缺坏烂湿碎漏霉]的?(?:是|有|了)?|结块的?|[, ]){0,5}+"
                    + "(?:" + COUNTED + "(?:里面?|里头|中)(?:就|只)?(?:有|坏了?|是)?)?" + MUCH
                    + "(?:左右|多|里面|里|都有|都是|全是|都|也|这样|有|是|坏|烂|湿|碎|结块|不好|不行|不能[吃用]|问题|这个味|的样子|而已|[吧呢了啊呀的哦,.!~ ]){0,6}");

    /** 补一袋, 赔我两盒: he wants it made good, and nothing more. */
    private static final Pattern MADE_GOOD =
            Pattern.compile("(?:那|就|给我|帮我|你们?|要|得|能|[, ]){0,4}+(?:补|赔|补偿|赔偿)(?:发|寄|给)?(?:给)?我?" + COUNTED
                    + "(?:新的|好的|就行|就好|就可以|[吧呗啊呀了,.!~ ]){0,4}");

    private static final String MEASURE = "(?: (?:" + AmountWords.ENGLISH_MEASURE + "))";

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(?:just|only|about|around|maybe|roughly|at least|it's|its|it is|it was|there (?:is|was|are|were)|that's|that is|i think|well|like|so|the|and|in all)[,]? ){0,4}+"
                    + "(?:" + AmountWords.ENGLISH_NUMBER + MEASURE
                    + "?|half" + MEASURE + "?|half (?:a|the|of the|of a)" + MEASURE
                    + "|both" + MEASURE + "?|all|most|some|(?:a few|a couple(?: of)?|several|(?:a |half a )?dozen)"
                    + MEASURE
                    + "?|whole" + MEASURE
                    + "|every" + MEASURE + "|an?" + MEASURE + "|\\d{1,3} ?(?:%|percent))"
                    + "(?: of (?:it|them|those|these|the [a-z]{3,12}))?"
                    + "(?: (?:is|are|was|were|has|have|had|like that|that way|bad|wrong|missing|affected|rotten|broken|hard|wet|damp|off|too|short|in all|the same|it|gone|spoilt|i think)){0,4}[.! ]{0,3}");

    private static final Trait<Boolean> MAY_BE = Trait.of(said -> {
        var plain = said.plain().strip();
        return plain.length() <= LONGEST
                && (CHINESE.matcher(plain).matches()
                        || MADE_GOOD.matcher(plain).matches()
                        || ENGLISH.matcher(plain).matches());
    });

    /** A number alone is said to the card that was put up since. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}|[一二两三四五六七八九十]");

    private HowMuchIsWrong() {}

    /** Whether that was said, and the host was told. */
    static boolean isPassedOn(Turn turn) {
        if (!turn.isPrivate() || !turn.sentence().tells(MAY_BE)) {
            return false;
        }
        if (JustTalked.isOfUnheard(turn)) {
            return isAsked(turn);
        }
        if (!JustTalked.isOfComplaint(turn)) {
            return false;
        }
        boolean isToCard = JustTalked.isOverShown(turn)
                && NUMBER.matcher(turn.sentence().plain().strip()).matches();
        if (isToCard || !turn.round().named(turn.said()).isEmpty()) {
            return false;
        }
        var complaint = complaint(turn);
        if (complaint.isEmpty()) {
            return false;
        }
        addTo(turn, complaint.get(), turn.said());
        turn.outcome(JustTalked.MORE_OF_COMPLAINT);
        turn.say(turn.words().talk().addedToComplaint(Wording.quoted(turn.said())));
        return true;
    }

    /** Behind what may have been a complaint and was not understood nothing is ordered before it is asked. */
    private static boolean isAsked(Turn turn) {
        var claim = Hearing.of(turn);
        var meant = claim.claims().stream()
                .filter(one -> claim.kind() == ClaimReading.Kind.CLAIMS && one.action() == Claim.Action.ADD)
                .map(Suggestion::of)
                .toList();
        if (meant.isEmpty() || !turn.round().named(turn.said()).isEmpty()) {
            return false;
        }
        turn.outcome("doubt");
        turn.ask(turn.words().chat().didYouMean(), Choices.ofSuggestions(turn, meant));
        return true;
    }

    /** What he has just complained of. Queries. */
    static Optional<Unanswered> complaint(Turn turn) {
        return Unanswered.saidIn(turn.chat(), turn.sale().now().minus(LIFE))
                .filter(one -> Complaints.isOne(one.words()))
                .findFirst();
    }

    /** Says more of what he has complained of; where the host has looked at that, it waits anew. */
    static void addTo(Turn turn, Unanswered complaint, String more) {
        if (complaint.isOpen()) {
            complaint.adds(more);
        } else {
            ForTheHost.keep(turn, complaint.saying(more));
        }
    }
}
