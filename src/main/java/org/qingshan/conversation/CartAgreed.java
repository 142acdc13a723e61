package org.qingshan.conversation;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.OpenChoice.Offered;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/**
 * A plain yes to a cart of one's own that was read back just before, with the button that confirms it: 好, 行, 要得, 我要了, "go ahead", "let's do it". It is the
 * buyer's word and orders as the button does. Thanks alone, and that it was heard, are none.
 */
public final class CartAgreed {
    private static final String CONFIRM = "/confirm";

    private static final String SOFT = "[的了吧啊呀呐哪哦喔嘛哈啦喇嘞咧咯呗滴哒噻撒哟勒嘅]{0,3}";

    /** Without 了: 好了 and 行了 say that it is enough. */
    private static final String MILD = "[的吧啊呀呐哪哦喔嘛哈啦喇嘞咧咯呗滴哒噻撒哟勒嘅]{0,3}";

    private static final String YES = "(?:(?:对|是|好|行|嗯|恩|中|成|得|可以|阔以|ok){1,4}" + MILD + "|(?:ok|okay|欧k)" + SOFT
            + "|(?:要得|得行|对头|管|妥妥|妥|巴适|安逸|没问题|冇问题|没毛病|没错|冇错|无误|同意|确定|必须|系|要|就要|就是|当然|没意见)" + SOFT + ")";

    /** That it shall be as it is, or be done: it says so of whatever is there. */
    private static final String SO =
            "(?:(?:那|咁)?就?(?:这样子?|这么着|这么|这些|这单|它|咁样?)(?:定|办|下|来|要)?|定下来?|定|订下?|下单|落单|成交|买|安排|搞起|走起|开整)" + SOFT;

    /** Said of a card it would be a claim. */
    private static final String TAKES = "(?:(?:那|我|就|都|全){0,3}(?:要|买|拿|拍)(?:下|定)?(?:了|啦|喇|咯|嘞)" + SOFT + "|拿下" + SOFT
            + "|(?:那|就|给我|帮我|我){0,3}(?:[整来走开搞]|下)(?:了|它)?[一这]?单" + SOFT
            + "|(?:这一?单|这些|这个)(?:我|就|都|全){0,2}(?:下|要|定|买|拿|收|订)(?:下)?(?:了|吧|啦)" + SOFT + ")";

    private static final Pattern AGREES =
            Pattern.compile("那?(?:" + YES + "){1,3}|(?:" + YES + "){0,2}(?:" + SO + "|" + TAKES + ")");

    private static final String IT =
            " (?:it|them|that|this|these|those|all|all of (?:it|them)|(?:this|the|my|that|an) order)";
    private static final String YES_IN_ENGLISH =
            "(?:yes|yep|yeah|yup|yea|ya|ye|aye|okey|okay|ok+|kk?|alright|all right|alrighty|fine|fine by me|right|correct|exactly|absolutely|definitely|certainly"
                    + "|of course|sure thing|sure|agreed|i agree|confirmed|i do|go ahead(?: with" + IT
                    + ")?|go for it|go on|go|proceed(?: with" + IT
                    + ")?|please do|do" + IT + "|let'?s do" + IT + "|let'?s (?:go(?: ahead)?|order(?:" + IT
                    + ")?|proceed)|let us (?:do" + IT
                    + "|proceed)|make it so|sounds good|all good|no problem|(?:that's|thats|it's|its|that is|it is|everything(?:'s| is)?) (?:all )?(?:right|correct|good to go)|(?:that's|thats|that is|everything's|everything is) fine"
                    + "|good to go|works for me|(?:i(?:'ll| will|'d like to| want to|'m going to)? )?(?:order|buy|take|purchase|(?:order|buy|take|get|want|have|place|book|purchase)"
                    + IT + ")|i(?:'d| would) like" + IT + ")";

    private static final Pattern AGREES_IN_ENGLISH = Pattern.compile(YES_IN_ENGLISH);

    private static final Pattern BESIDE_IN_ENGLISH = Pattern.compile(
            "(?:and|then|so|well|just|now|please|pls|plz|thanks|thank you|thx|ty|cheers|great|perfect|cool|nice|good|lovely|wonderful|oh|hi|boss|dear|mate|sir|madam|friend|my friend|everyone)");

    private static final Pattern BESIDE =
            Pattern.compile("(?:谢谢|多谢|谢了|谢啦|唔该|辛苦|麻烦|老板娘?|主播|亲|姐|哥|大姐|大哥|妹子|那|[你您啦了吧啊呀哈哦]){1,8}");

    /** Among what agrees, what would be a claim said to a card. */
    private static final Pattern TAKEN =
            Pattern.compile(TAKES + "$|下单|落单|\\b(?:order|buy|take|place|purchase|book)\\b|\\bwant" + IT);

    private static final Pattern THANKS =
            Pattern.compile("(\\p{IsHan}{1,12}?)(?:谢谢|多谢|谢了|谢啦|唔该|麻烦|辛苦)[你您啦了哈]{0,3}(?:老板娘?|主播)?");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}?']+");
    private static final Pattern ASKS = Pattern.compile("[?？吗]|[对好行可]不|能不能|是不是");

    /** Nobody says it in more words. */
    private static final int LONGEST = 40;

    private static final Pattern NOD = Pattern.compile("[👍👌🆗✅🙆🤝💯]");

    private static final int MOST_WORDS = 10;

    /** Who has just ordered, and says so again, means that. */
    private static final Duration JUST_NOW = Duration.ofMinutes(2);

    private CartAgreed() {}

    /** The button that is meant; empty where something else was asked, or it is not settled where the cart goes. */
    static Optional<Button> to(Turn turn, Offered offered, String words) {
        boolean isAsked = turn.isPrivate()
                && !offered.asked()
                && !offered.guess()
                && OpenChoice.slots(offered).isEmpty()
                && turn.chat().openDialogue(turn.sale().now()).isEmpty();
        return isAsked && isSaid(words.length() > LONGEST ? "" : turn.round().plain(words)) && isWhole(turn)
                ? offered.buttons().stream()
                        .filter(button -> button.text().equals(CONFIRM))
                        .findFirst()
                : Optional.empty();
    }

    /** A thumb may be a yes, or thanks. */
    static boolean isNod(String said) {
        return NOD.matcher(said).find();
    }

    /** There is a cart, and it is known where it goes. */
    private static boolean isWhole(Turn turn) {
        var carts = turn.sale().cartsOf(turn.buyer().id());
        return !carts.isEmpty() && carts.stream().allMatch(cart -> cart.destinationFor(turn.buyer()) != null);
    }

    /** Whether it is said once more of what was ordered just now, while nothing else is offered: 下单, 我要了, "I'll take it". */
    static boolean isOrderedAgain(Turn turn, CommandDesk desk) {
        boolean isSaid = isOfOrdered(turn);
        if (isSaid) {
            desk.slash(turn, CONFIRM);
        }
        return isSaid;
    }

    private static boolean isOfOrdered(Turn turn) {
        var now = turn.sale().now();
        boolean isBehind = turn.isPrivate()
                && turn.said().length() <= LONGEST
                && turn.offered()
                        .filter(one -> one.asked() || !OpenChoice.slots(one).isEmpty())
                        .isEmpty()
                && turn.chat().openDialogue(now).isEmpty()
                && turn.sale().cartsOf(turn.buyer().id()).isEmpty()
                && Hearing.lastLine(turn)
                        .filter(line -> turn.isShownSince(line.claimId()))
                        .isEmpty()
                && turn.sale()
                        .parcelOf(turn.buyer().id())
                        .flatMap(CustomerOrder::confirmedAt)
                        .filter(at -> now.isBefore(at.plus(JUST_NOW)))
                        .isPresent();
        return isBehind && isTaken(turn.round().plain(turn.said()));
    }

    private static boolean isTaken(String plain) {
        return isSaid(plain) && TAKEN.matcher(plain).find();
    }

    /** The last answer showed the button, and did not ask for it: a polite word is none to that. */
    public static void offersBeside(Turn turn) {
        if (turn.isPrivate()) {
            turn.chat().choice().map(choice -> choice.guessed(false)).ifPresent(turn.chat()::offers);
        }
    }

    /** @param plain as it is compared with, in small and simplified letters */
    static boolean isSaid(String plain) {
        var said = plain.replace('’', '\'').strip();
        if (said.isEmpty()
                || said.length() > LONGEST
                || ASKS.matcher(said).find()
                || OrderingWords.isConditional(said)
                || YesOrNo.isSurprised(said)) {
            return false;
        }
        return HAN.matcher(said).find() ? isOfPieces(said) : isOfWords(BETWEEN.split(said));
    }

    private static boolean isOfPieces(String said) {
        boolean agrees = false;
        for (var piece : BETWEEN.split(said)) {
            var words = FormsOfAddress.leftOut(piece);
            boolean isAgreed = AGREES.matcher(words).matches()
                    || AGREES_IN_ENGLISH.matcher(words).matches();
            if (!isAgreed && !piece.isEmpty() && !BESIDE.matcher(piece).matches() && !withThanks(piece)) {
                return false;
            }
            agrees |= isAgreed || withThanks(piece);
        }
        return agrees;
    }

    /** 好的谢谢. */
    private static boolean withThanks(String piece) {
        var said = THANKS.matcher(piece);
        return said.matches() && AGREES.matcher(said.group(1)).matches();
    }

    /** Whether they are one saying after the other, one of which agrees at least. */
    private static boolean isOfWords(String[] words) {
        if (words.length > MOST_WORDS) {
            return false;
        }
        var isReached = new boolean[words.length + 1];
        var agrees = new boolean[words.length + 1];
        isReached[0] = true;
        for (int from = 0; from < words.length; from++) {
            var saying = new StringBuilder();
            for (int to = from + 1; isReached[from] && to <= words.length; to++) {
                saying.append(saying.isEmpty() ? "" : " ").append(words[to - 1]);
                boolean isAgreed = AGREES_IN_ENGLISH.matcher(saying).matches();
                if (isAgreed || BESIDE_IN_ENGLISH.matcher(saying).matches()) {
                    isReached[to] = true;
                    agrees[to] |= isAgreed || agrees[from];
                }
            }
        }
        return isReached[words.length] && agrees[words.length];
    }
}
