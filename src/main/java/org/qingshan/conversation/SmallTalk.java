package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.BareWishWords;
import org.qingshan.conversation.heard.PraiseWords;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.CameGood;
import org.qingshan.conversation.words.CartAgreedWords;
import org.qingshan.conversation.words.NotNow;
import org.qingshan.conversation.words.SaidKindly;
import org.qingshan.conversation.words.SaidKindly.Kind;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.domain.order.Parcels;

/** Recognises what people say to be kind. It gets a kind word back; among many people, nothing. */
@Singleton
class SmallTalk {
    /** A change that was thought of is none: 算了不换了, "never mind, keep it". */
    private static final Pattern KEEPS = Pattern.compile(
            "(?:算了|那|我|还是|就|先|都){0,12}(?:(?:不|先不|不用|别)(?:换|改|变|退|动)了?|" + SaidKindly.ENOUGH_SAID
                    + ")[吧哈啊呀。.!！~]*(?:就这样)?[吧哈啊呀]*"
                    + "|(?:no |ok )?(?:never ?mind )?(?:ill |lets |just |please ){0,12}(?:keep|leave) (?:it|them|everything|that|what i have|my order)(?: all)?(?: as (?:it|they) (?:is|are|was|were)| as is| the same| like that| then)?"
                    + "|(?:never ?mind )?(?:i )?(?:dont|do not|wont) (?:want to |need to )?(?:change|swap|return) (?:it|them|anything)");

    /** Of what is shown to be confirmed a yes; of the goods, praise. */
    private static final Pattern LOOKS_GOOD = Pattern.compile(
            "(?:(?:ok|okay|yes|yeah|great|perfect|nice|cool) )?(?:(?:that|it|this|all|everything|the (?:order|cart|total))(?: all)? )?looks? (?:all |so |really |very |pretty )?(?:good|great|fine|right|perfect|correct|ok|okay|lovely|nice)(?: to me)?(?: thanks| thank you)?"
                    + "|看(?:着|起来|上去)?都?(?:很|挺)?(?:没问题|不错|挺?好|对)的?");

    /** Without a goodbye or a no. */
    private static final Pattern HALF_YES = Pattern.compile(
            "(?:yes|yep|yeah|sure|ok+|okay|[对好行要]|是的?|可以|没问题)(?!.*(?:拜|再见|晚安|不|没(?!问题)|够|谢|\\b(?:bye|night|see|no|not|enough|all|thats|that|thank))).{0,20}");

    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{S}\\p{M}\\p{Cf}\\p{Co}\\p{Cs}]+|\\s{2,}");
    /** 我先撤了拜拜, 谢谢主播辛苦啦. */
    private static final Pattern IN_A_ROW = Pattern.compile(" |(?<=\\p{IsHan})(?=拜拜|再见|谢谢|多谢|辛苦|晚安|祝)");

    /** 谢谢啦886. */
    private static final Pattern GOODBYE = Pattern.compile("(?:886|(?<=\\p{IsHan})88)(?=[\\p{P}\\p{S}\\s]{0,6}$)");

    private static final Pattern NEVER_MIND = Pattern.compile("(?:ok |okay |oh |no )?(?:never ?mind|nvm) then");

    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern TAPPED = Pattern.compile("^/\\S+ .*(?<= )#?yes\\b|^/lot (?:new|old|further)$");
    private static final int MOST_WORDS = 8;
    /** A story is no greeting. */
    private static final int LONGEST = 40;

    private final Welcome welcome;
    private final Possessions possessions;

    SmallTalk(Welcome welcome, Possessions possessions) {
        this.welcome = welcome;
        this.possessions = possessions;
    }

    /** Whether it is only that. Answered where the person is alone with the shop; whoever is content with what he holds is shown what is yet to do. */
    boolean answers(Turn turn) {
        var kind = CameGood.isTold(turn.said()) && !PraiseWords.isAllCameWell(turn.said())
                ? Optional.of(Kind.THANKS)
                : isToKeep(turn.said()) || isOfCart(turn) ? Optional.of(Kind.FINE) : kind(turn.said());
        // 就这么定了 of a cart orders it.
        boolean isLeft = YesOrNo.isSettled(turn.said())
                || NEVER_MIND.matcher(words(turn.said())).matches();
        if (kind.isEmpty() && isLeft && !OwnOrders.isWaiting(turn)) {
            kind = Optional.of(Kind.FINE);
        }
        if (NotNow.isSaid(turn.said()) && (kind.isEmpty() || OwnOrders.isWaiting(turn))) {
            kind = Optional.of(Kind.FINE);
        }
        if (kind.isEmpty()
                || NoToTaken.isSaid(turn)
                || CameIn.isTold(turn)
                || CameIn.isOfMoney(turn)
                || PraiseWords.stars(turn.said()).isPresent()
                        && CameIn.sent(turn).isPresent()
                || kind.get() == Kind.LATER && (isAddressAwaited(turn) || OwnOrders.isWaiting(turn))) {
            return false;
        }
        if (kind.get() == Kind.FINE && isToQuestion(turn)) {
            return true;
        }
        turn.outcome("small talk");
        if (turn.isPrivate() && isAgreed(turn.said()) && isToBeTapped(turn)) {
            ToBeTapped.ask(turn, turn.shown().toList());
        } else if (turn.isPrivate() && isAgreed(turn.said()) && Unplaced.isNotUnderstood(turn)) {
            turn.say(turn.words().talk().nothingDone());
        } else if (turn.isPrivate() && isKept(turn) && !turn.isNewcomer() && hasNothing(turn)) {
            turn.say(turn.words().talk().nothingKept());
        } else if (turn.isPrivate() && isAgreed(turn.said()) && AddressTold.isAskedAgain(turn)) {
            return true;
        } else if (turn.isPrivate() && turn.isNewcomer() && kind.get() != Kind.WHO) {
            welcome.greet(turn);
        } else if (turn.isPrivate() && isBelieved(turn, kind.get())) {
            possessions.showNotOrdered(turn);
        } else if (turn.isPrivate() && kind.get() == Kind.FINE && isKept(turn) && OwnOrders.hasCart(turn)) {
            possessions.showCart(turn);
        } else if (turn.isPrivate() && isAgreed(turn.said()) && isAddressAwaited(turn)) {
            turn.say(turn.words().chat().askAddress());
        } else if (turn.isPrivate() || kind.get() == Kind.THANKS && CalledByName.isOne(turn)) {
            turn.say(sentence(kind.get(), turn));
        } else if (CalledByName.isAnswered(turn)) {
            turn.outcome("called");
        }
        return true;
    }

    /** Who is content, or thanks for what waits for his word, may believe that it is ordered. */
    private static boolean isBelieved(Turn turn, Kind kind) {
        boolean isHeard = kind == Kind.THANKS || CartAgreedWords.isNod(turn.said());
        return (kind == Kind.FINE || isHeard && turn.wasShown("/confirm")) && OwnOrders.isWaiting(turn);
    }

    /** "Yes please", 好的谢谢 to what was shown to be confirmed. */
    static boolean isOfCart(Turn turn) {
        if (!turn.isPrivate() || turn.sentence().isCode()) {
            return false;
        }
        boolean isGood = isAgreed(turn.said())
                || turn.said().length() <= LONGEST
                        && LOOKS_GOOD.matcher(words(turn.said())).matches();
        return isGood && turn.wasShown("/confirm") && OwnOrders.isWaiting(turn)
                || isKept(turn) && OwnOrders.hasCart(turn);
    }

    /** What is half a yes to what was asked is no talk: it is asked once more. */
    private static boolean isToQuestion(Turn turn) {
        var asked = turn.offered()
                .filter(offered -> turn.isPrivate()
                        && offered.asked()
                        && !offered.slots().isEmpty()
                        && (isKept(turn) || HALF_YES.matcher(words(turn.said())).matches()));
        asked.ifPresent(offered -> {
            var change = turn.words().change();
            turn.answersOffered("");
            turn.outcome("doubt");
            turn.ask(
                    isKept(turn) ? change.notYetTaken() : Choosing.which(turn, offered),
                    Turn.column(offered.buttons().stream()));
        });
        return asked.isPresent();
    }

    /** An address was asked for, and none was chosen instead. */
    private static boolean isAddressAwaited(Turn turn) {
        return NextAddress.isAsked(turn) && NextAddress.chosen(turn).isEmpty();
    }

    private static boolean hasNothing(Turn turn) {
        return Parcels.of(turn.buyer().id(), 1).isEmpty();
    }

    /** Yes, or that it shall be so: what is asked back here changes nothing. */
    private static boolean isAgreed(String said) {
        return YesOrNo.isYes(said) || YesOrNo.isSettled(said);
    }

    private static String words(String said) {
        return BETWEEN.matcher(APOSTROPHE
                        .matcher(Normaliser.simplified(said).toLowerCase(Locale.ROOT))
                        .replaceAll(""))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** 留着, "keep it": of a cart, that it shall stay as it is. */
    private static boolean isKept(Turn turn) {
        return BareWishWords.areKept(YesOrNo.plain(turn.said()));
    }

    private static boolean isToKeep(String said) {
        var words = words(said);
        return said.length() <= LONGEST
                && (KEEPS.matcher(words).matches()
                        || KEEPS.matcher(words.replace(" ", "")).matches());
    }

    /** What cannot be undone is asked, and no word but a tap means it: to a yes nobody is to hear that all is well. */
    private static boolean isToBeTapped(Turn turn) {
        return turn.shown().anyMatch(button -> TAPPED.matcher(button.text()).find());
    }

    /** The first kind of what is said, if every part of it is of some kind. Emoji alone are a smile. */
    private static Optional<Kind> kind(String said) {
        var words = GOODBYE.matcher(said).replaceFirst(" 拜拜");
        if (said.isBlank()
                || said.length() > LONGEST
                || words.chars().anyMatch(Character::isDigit) && !said.matches("[236]+")) {
            return Optional.empty();
        }
        List<Kind> kinds = new ArrayList<>();
        for (var part : BETWEEN.split(APOSTROPHE
                .matcher(Normaliser.simplified(words).toLowerCase(Locale.ROOT))
                .replaceAll(""))) {
            var one = part.strip();
            if (!one.isEmpty()) {
                var kind = ofWords(one);
                if (kind.isEmpty()) {
                    return Optional.empty();
                }
                kinds.add(kind.get());
            }
        }
        if (kinds.contains(Kind.WHO)) {
            return Optional.of(Kind.WHO);
        }
        return kinds.isEmpty() ? onlyEmoji(said) : Optional.of(kinds.get(0));
    }

    private static Optional<Kind> ofWords(String words) {
        var whole = SaidKindly.of(words);
        var parts = whole.isPresent() ? new String[0] : IN_A_ROW.split(words);
        if (parts.length < 2) {
            return whole;
        }
        // Several in a row, each of them kind: "哈哈 谢谢", "thats it thx".
        return parts.length > MOST_WORDS ? Optional.empty() : inARow(List.of(parts));
    }

    /** What the first of them is. */
    private static Optional<Kind> inARow(List<String> words) {
        var kinds = new Kind[words.size() + 1];
        var isReached = new boolean[words.size() + 1];
        isReached[0] = true;
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; isReached[from] && to <= words.size(); to++) {
                var kind = isReached[to]
                        ? Optional.<Kind>empty()
                        : SaidKindly.of(String.join(" ", words.subList(from, to)));
                if (kind.isPresent()) {
                    isReached[to] = true;
                    kinds[to] = from == 0 ? kind.get() : kinds[from];
                }
            }
        }
        return isReached[words.size()] ? Optional.of(kinds[words.size()]) : Optional.empty();
    }

    /** A question mark or a plus alone is no smile. */
    private static Optional<Kind> onlyEmoji(String said) {
        return said.codePoints().anyMatch(c -> c > 0x2190 && Character.getType(c) == Character.OTHER_SYMBOL)
                ? Optional.of(Kind.LAUGH)
                : Optional.empty();
    }

    private static String sentence(Kind kind, Turn turn) {
        var talk = turn.words().talk();
        return switch (kind) {
            case HELLO -> talk.hello();
            case THANKS -> talk.thanks();
            case FINE -> talk.fine();
            case WHO -> talk.who(turn.words().name(turn.shop()));
            case LATER -> talk.noHurry();
            case LAUGH -> talk.laugh();
            case ASKED_AFTER -> talk.fineMyself();
        };
    }
}
