package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.outbox.Button;

/** Recognises what people say to be kind. It gets a kind word back; among many people, nothing. */
@Singleton
class SmallTalk {
    private static final String PEOPLE = FormsOfAddress.PEOPLE;

    private static final String SOFT = "[呀啊哦噢喔哟哈啦了呢嘛吧吗的]*";

    /** 甜吗 is asked of the goods, 甜啊 is told. */
    private static final String TOLD = "[呀啊哦噢喔哟哈啦了的]*";

    /** 来了来了, 刚进来, 我到了; not 到了, which a parcel does. */
    private static final String COMES =
            "(?:(?:我|又|刚刚?|才|终于){0,3}(?:进?来|赶到)(?:了|啦|咯|喽)(?:来[了啦])?|我(?:又|刚刚?|才|终于){0,3}到(?:了|啦|咯|喽)|(?:我|才)?刚刚?进?来|我才?刚刚?到|来?(?:报到|签到|打卡))";

    private static final String ENOUGH_SAID = "不(?:问|说|凑|聊|比|纠结)了";

    /** 先走了, 睡觉去了, 撤了. */
    private static final String LEAVES =
            "(?:我|那|就|今天|先|要|得|该){0,4}(?:走|撤|溜|闪|睡|睡觉|下线|去?忙|去?睡|睡觉去|忙去|干活去|(?:返工|开工|食饭|冲凉|瞓觉|做嘢)先?)(?:了|啦|咯|喽|喇)[哈啊呀哦拉]{0,2}";

    private enum Kind {
        FINE(
                "(?:(?:好的?){1,4}|(?:好[嘞咧哒]){1,3}|得嘞|要得|(?:不|别|莫|唔使)着?急(?:慢慢[来嚟])?|慢慢[来嚟]|拜拜?|再见|晚安|(?:good ?)?bye(?: bye)?(?: for now| now)?|good ?night|(?:see|c|catch) (?:you|ya|u)(?: (?:all|later|soon|tomorrow|around|again|then|next (?:time|week|stream)))?|take care|好滴|行|嗯+|收到|知道|明白|可以|没问题|没事|不客气|不用|不了|不必|不需要|不|ok+|okay|k|fine|alright|got it|noted|sure|great|cool|nice"
                        + "|no problem|i see|yes|yep|yeah|对|对的|是|是的|(?:不买了|不看了|不加了)?就这些|那?就这样|就这么多|先这样|没别的|没有别的|够了|thats (?:all|it|everything|enough|plenty)|that is (?:all|it|enough)|足够了|no|no thats all"
                        + "|nothing(?: else)?(?: thanks?)?|no thanks?|no thank you|no more(?: thanks?)?|nah|nope)"
                        + SOFT + "\\s*" + PEOPLE
                        + "|(?:好的?|那)?(?:不用|不了|不必|不需要)(?:了|啦)?(?:谢谢|多谢|谢了)" + SOFT
                        + "|没有了[哈啊呀哦]{0,2}|" + ENOUGH_SAID + SOFT + "|" + LEAVES),
        LATER("(?:我|那|先|就|还是){0,3}(?:让我)?(?:再)?(?:想想|想一想|想一下|考虑考虑|考虑一下|考虑下|看看|看一看)(?:再说)?" + SOFT
                + "|(?:我|那|就|先|只是){0,3}(?:随便|只是|就是|就|先)(?:看看|逛逛|瞧瞧)(?:而已)?" + SOFT
                + "|(?:那)?(?:等会儿?|等一会儿?|晚点|待会儿?|回头|改天|过会儿?|迟点|下次)(?:再)?(?:说|看|买|来)" + SOFT
                + "|(?:maybe |perhaps |some other |another )(?:later|next time|another time|time|tomorrow)|(?:im |i am |we are |were )?(?:just |only )(?:looking|browsing|watching)(?: around)?(?: for now| thanks?)?"
                + "|(?:let me |ill |i will |i need to |i have to |id like to )(?:think|sleep)(?: about| on| over)?(?: it| that)?(?: (?:first|over|a bit))?|not (?:right )?now|not yet|later"
                + "|(?:i )?(?:dont|do not) want anything (?:im |i am )?(?:just|only) (?:looking|browsing|watching)"),
        HELLO(PEOPLE + PEOPLE
                + "\\s*(?:(?:[你侬您雷]好|好|大家好|晚上好|早上好|中午好|下午好|早安|晚安|早|(?:嗨|嘿|哈[喽啰罗]){1,3}|在吗?|在不在|有人(?:在)?(?:吗|么|没|不)?|"
                + "hi+|hello+|hey+|hiya|yo|hola|howdy|good day|greetings"
                + "|(?:good )?(?:morning|evening|afternoon)|(?:is )?any(?:one|body) (?:here|there|home)|(?:are )?you there|(?:its |this is )?(?:im |i am )?(?:my )?(?:new|first time) here)"
                + SOFT + "|" + COMES + TOLD + ")\\s*" + PEOPLE),
        THANKS("(?:太|非常|多|好[的嘞滴]|行|嗯|得嘞){0,3}(?:谢谢|感谢|谢啦|谢了|多谢[晒哂]?|唔该[晒哂]?|辛苦)" + SOFT + PEOPLE + SOFT
                + "|(?:ok |okay )?(?:thanks?|thank you|thx|tks|ty|cheers|ta|gracias|merci|much appreciated|i appreciate it)(?: (?:so much|very much|a lot|a million|again|you|for (?:everything|that|your help|the help|helping)))?\\s*"
                + PEOPLE),
        WHO("(?:你|您|这|这里)?是?(?:不是)?(?:机器人|机器|真人|ai|人工智能|自动回复|客服)" + SOFT + "(?:还是(?:真人|人|机器人))?" + SOFT
                + "|(?:你|您)是(?:谁|哪位|什么人)" + SOFT
                + "|(?:are you|is this|am i talking to) (?:a |an )?(?:real )?(?:bot|robot|machine|human|person|ai|someone)"
                + "|who are you|who is this|what are you"),
        LAUGH(
                "[哈呵嘿嘻]{1,}|(?:ha){1,}h?|(?:he){2,}|lol|233+|666+|笑死" + SOFT + "|加油" + SOFT + "|支持" + SOFT
                        + "|" + PEOPLE
                        + "(?:你|您)?(?:今天|今晚)?(?:太|真|好|超|超级|最|蛮|挺|很)?(?:棒|赞|厉害|漂亮|好看|美|帅|可爱|牛|实在|热情|亲切|甜|搞笑|逗)" + TOLD
                        + "|" + PEOPLE
                        + "(?:[你您]的?|的)?(?:声音|嗓子|直播|衣服|口才|普通话|人)(?:真|好|很|太|超|最|特别|非常)?(?:好听|好看|甜美|温柔|漂亮|棒|美|好)"
                        + TOLD
                        + "|(?:祝|愿)" + PEOPLE
                        + "(?:们)?(?:今天|今晚|都)?(?:大卖|生意兴隆|生意红火|发大?财|财源滚滚|越来越好|越做越大|开心|健康|顺利|卖光光?|身体健康)" + SOFT
                        + "|(?:五|5)星(?:好评)?" + SOFT + "|好评" + SOFT
                        + "|(?:youre|you are|you guys are) (?:so |really )?(?:the best|amazing|awesome|great|lovely|sweet|funny|beautiful|so kind|wonderful)|youre (?:such )?an? (?:star|legend|gem|angel|darling|lifesaver)|i love (?:you|you guys|it here)"
                        + "|woo ?hoo+|ya+y|wo+w|omg|hooray|(?:i )?cant wait|so excited|(?:nice|lovely|beautiful|cool) place"
                        + "|(?:omg |wow |mm+ |yum |oh ){0,2}(?:those|these|the|your|that|this|they|it) (?:[a-z]{2,12} ){0,2}looks? (?:so |really |absolutely |very )?(?:amazing|great|good|delicious|yummy|tasty|lovely|beautiful|nice|fresh|incredible|fantastic|juicy|gorgeous)"
                        + "|(?:i )?(?:really )?(?:love|like|enjoy) (?:this|your|the) (?:stream|show|live|channel|shop|voice|song|music)"
                        + "|(?:this is |thats |you(?:re| are) |so |such a |what a )?(?:so |very |really )?(?:great|amazing|awesome|lovely|nice|cool|funny|beautiful|pretty|good|best|cute)(?: (?:stream|show|live|host|job|work))?");

        private final Pattern words;

        Kind(String words) {
            this.words = Pattern.compile(words);
        }
    }

    /** A change that was thought of is none: 算了不换了, "never mind, keep it". */
    private static final Pattern KEEPS = Pattern.compile(
            "(?:算了|那|我|还是|就|先|都){0,12}(?:(?:不|先不|不用|别)(?:换|改|变|退|动)了?|" + ENOUGH_SAID + ")[吧哈啊呀。.!！~]*(?:就这样)?[吧哈啊呀]*"
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
        if (kind.isEmpty() && isLeft && !Possessions.isWaiting(turn)) {
            kind = Optional.of(Kind.FINE);
        }
        if (kind.isEmpty()
                || NoToTaken.isSaid(turn)
                || kind.get() == Kind.LATER && (isAddressAwaited(turn) || Possessions.isWaiting(turn))) {
            return false;
        }
        if (kind.get() == Kind.FINE && isToQuestion(turn)) {
            return true;
        }
        turn.outcome("small talk");
        if (turn.isPrivate() && isAgreed(turn.said()) && isToBeTapped(turn)) {
            turn.outcome("doubt");
            turn.choose(turn.words().talk().onlyTapped(), turn.shown().toArray(Button[]::new));
        } else if (turn.isPrivate() && isAgreed(turn.said()) && Unplaced.isNotUnderstood(turn)) {
            turn.say(turn.words().talk().nothingDone());
        } else if (turn.isPrivate() && isAgreed(turn.said()) && AddressTold.isAskedAgain(turn)) {
            return true;
        } else if (turn.isPrivate() && turn.isNewcomer()) {
            welcome.greet(turn);
        } else if (turn.isPrivate() && isBelieved(turn, kind.get())) {
            possessions.showNotOrdered(turn);
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
        boolean isHeard = kind == Kind.THANKS || CartAgreed.isNod(turn.said());
        return (kind == Kind.FINE || isHeard && turn.wasShown("/confirm")) && Possessions.isWaiting(turn);
    }

    /** "Yes please", 好的谢谢 to what was shown to be confirmed. */
    static boolean isOfCart(Turn turn) {
        return turn.isPrivate()
                && (isAgreed(turn.said())
                        || turn.said().length() <= LONGEST
                                && LOOKS_GOOD.matcher(words(turn.said())).matches())
                && turn.wasShown("/confirm")
                && Possessions.isWaiting(turn);
    }

    /** What is half a yes to what was asked is no talk: it is asked once more. */
    private static boolean isToQuestion(Turn turn) {
        var asked = turn.offered()
                .filter(offered -> turn.isPrivate()
                        && offered.asked()
                        && !OpenChoice.slots(offered).isEmpty()
                        && HALF_YES.matcher(words(turn.said())).matches());
        asked.ifPresent(offered -> {
            turn.answersOffered("");
            turn.outcome("doubt");
            turn.ask(turn.words().change().whichOne(), Turn.column(offered.buttons().stream()));
        });
        return asked.isPresent();
    }

    /** An address was asked for, and none was chosen instead. */
    private static boolean isAddressAwaited(Turn turn) {
        return NextAddress.isAsked(turn) && NextAddress.chosen(turn).isEmpty();
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
        return kinds.isEmpty() ? onlyEmoji(said) : Optional.of(kinds.get(0));
    }

    private static Optional<Kind> ofWords(String words) {
        var whole = oneOf(words);
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
                var kind = isReached[to] ? Optional.<Kind>empty() : oneOf(String.join(" ", words.subList(from, to)));
                if (kind.isPresent()) {
                    isReached[to] = true;
                    kinds[to] = from == 0 ? kind.get() : kinds[from];
                }
            }
        }
        return isReached[words.size()] ? Optional.of(kinds[words.size()]) : Optional.empty();
    }

    private static Optional<Kind> oneOf(String words) {
        for (var kind : Kind.values()) {
            if (kind.words.matcher(words).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
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
            case WHO -> talk.who(turn.shop().name(turn.words().isChinese()));
            case LATER -> talk.noHurry();
            case LAUGH -> talk.laugh();
        };
    }
}
