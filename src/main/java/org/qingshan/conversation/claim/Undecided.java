package org.qingshan.conversation.claim;

import java.util.regex.Pattern;

/**
 * What is said behind an order, in a sentence of its own, and puts it off or lets it hang on an answer: 发工资再说, 先问问老婆, 到不了就算了,
 * 有货吗, "let me ask my wife first". The order is asked about.
 */
final class Undecided {
    private static final String PERSON = AccompanimentWords.PERSON;
    private static final String END = "[了啊呀呢哦哈吧嘛的先再看说.!?~ ]{0,5}$";

    /** 发工资再说, 回头再看; 先来五盒再说 decides. */
    private static final String PUT_OFF =
            "^(?:那|等|我|到|还是|要不|先|得){0,3}(?:发了?工资|发了?薪水?|有钱|手头宽裕|月底|月初|下个?月|下次|下回|过[几两]天|过阵子|改天|回头|明天|后天|以后|到时候?|年后|晚点|等等|考虑考虑|想想)(?:了|我|们|之后|以后|的时候){0,2}(?:再|才)(?:说|看|看看|定|决定|买|下单|拍|想|考虑|讲)(?:吧|了)?"
                    + END + "|^(?:我|让我|容我|先|再|还是|要|得){0,3}(?:想想|想一下|想一想|考虑(?:考虑|一下|下)?|斟酌|掂量)" + END;

    /** 先问问老婆, 問咗老公先, 等老公点头; 问过老婆了 is done. */
    private static final String ASKS =
            "^(?:等|我|让我|容我|先|再|要|得|还|想|去|回去|没|未|冇|不过|但){0,5}(?:问问?|问[一下咗]{0,2}|问[了咗]?(?=.{1,8}先)|请示(?:一?下)?|(?:跟|和|同)(?=.{1,8}商量))(?:家里|"
                    + PERSON + "|领导|老板)(?:商量)?(?:一?下|意见|先|看看?|再说)?" + END + "|^等(?:我)?" + PERSON
                    + "(?:点头|同意|回[来复话]|批|发话|松口|下班|转[钱账]|发工资|说)" + END;

    /** 老婆说不行. */
    private static final String FORBIDDEN = "^(?:但|可|不过|可是|但是)?" + PERSON
            + "(?:也|都|又|肯定)?(?:说|讲|话)?(?:不(?:行|要|许|让|同意|肯|准|给买|让买|中)|唔(?:得|好|要|准)|再看看|等等|再等等|算了)" + END
            + "|^(?:但|可)?(?:医生|大夫|" + PERSON + ")(?:说|讲|叫我|让我)(?:先|暂时)?(?:别|不要|不能|不可以|忌|戒)(?:再)?(?:吃|喝|买|碰)" + END
            + "|^(?:等|我|让我|容我|先|再|去|要|得|回去){0,4}(?:看看?|瞧瞧|查查?|数数|量量)(?:一?下)?[^,.;!?]{0,8}(?:得下|得了|够|有|能|在)[^,.;!?]{0,2}[不没吗](?:有)?"
            + END;

    /** 年前到不了就算了, 不是真空就不要, 腥就不要, 不是顺丰不买. */
    private static final String OR_ELSE =
            "(?:^|[\\p{IsHan}])(?:(?:不是|没(?!有?就)有?|冇|唔系)[^,.;!?]{1,5}?|[^,.;!?]{0,4}(?:不[了到成上]|唔[到切])|^(?:太)?[腥酸贵小老硬咸苦坏辣柴油])(?:的?话)?(?:我|俺){0,1}(?:就|便|可就)?(?:不要|不买|唔要|不拍|不下单|别发|别寄|甭发|算了|不考虑|免了)"
                    + END;

    /** 有货吗, 是今年的新货吗, 能便宜点吗, 真空的还是鲜的. */
    private static final String QUESTION =
            "^(?:请问|主播|老板娘?|还|现在|目前|今天|都|那){0,3}(?:有(?:现)?货(?:吗|不|没有?|么|冇)|有[没冇]有?现?货|有冇货)" + END
                    + "|^(?:请问|主播|这|那|都|是|系|不是){0,4}(?:今年|当年|当季|新)的?(?:新|货|新货|鲜货|新茶|新米|新的|晒的?|做的?|产的?){0,2}(?:吗|么|不|没|咩|来的吗)"
                    + END + "|^(?:是)?[^,.;!?]{1,4}的还是[^,.;!?]{1,4}的(?:啊|呀|呢)?[? ]{0,3}$";

    private static final String IN_ENGLISH =
            "^(?:but |and |just |first )?(?:(?:i )?(?:have to|need to|gotta|got to|must|should|will|wanna|want to)|i'll|let me|lemme|gonna) (?:just |first )?(?:ask|check with|talk to|consult|run it by|clear it with) (?:with )?"
                    + "(?:my|the|our) [a-z' -]{2,20}[!. ]{0,3}$"
                    + "|^(?:but )?(?:my )?(?:wife|husband|hubby|mum|mom|dad|boss|she|he) (?:says?|said) (?:no|not|wait|maybe)\\b[a-z ]{0,16}[!. ]{0,3}$"
                    + "|^(?:and |so )?(?:can|could|will|would|do) (?:you|u|i|we) (?:please )?(?:do|give|get|have|offer|knock)(?: (?:me|us))?(?: an?| any| some)? (?:discount|better price|deal|something off)[a-z ]{0,16}\\??$"
                    + "|^(?:and |so )?(?:any|got|is there(?: an?| any)?) discount[a-z ]{0,20}\\??$"
                    + "|^(?:and |so )?(?:is|are) (?:it|they|this|these|that|those) (?:from )?(?:this year's|this season's|this year|new season|fresh stock)[a-z ]{0,16}\\??$"
                    + "|^(?:and |so )?(?:is|are) (?:it|they|this|these) (?:still )?(?:in stock|available)\\??$"
                    + "|^(?:i'm|im|i am) (?:just |only |still )?(?:kidding|joking|waiting)[!. ]{0,3}$"
                    + "|^(?:it's|its|this is|they're|theyre) (?:all )?(?:robbery|mou?ldy|leaking|rotten|broken|smashed|a (?:joke|scam|rip ?off))[!. ]{0,3}$";

    /** 我就是昨天买四斤核桃那个, 我那五斤小米的: what was ordered before. */
    private static final Prefiltered OF_BEFORE = Prefiltered.of(
            "(?:我|俺)(?:就|也)?[是系](?:昨[天晚日]?|前天|上[次回周]|刚才?|刚刚|之前|早上|上午|那个|前面|先前|寻日|琴日|的){0,3}(?:想)?(?:买|拍|订|要|下|抢|定|拿)[了过]?\\p{IsHan}{0,5}?"
                    + Rewriting.NUMBER + Rewriting.UNIT + "\\p{IsHan}{0,4}(?:那个|那位|的人|的)|(?:^|[,. ])(?:我|俺)(?:们|家)?[那的]"
                    + Rewriting.NUMBER + Rewriting.UNIT + "(?!.*再[来要])"
                    + "|(?:说|讲)\\p{IsHan}{0,4}" + Rewriting.NUMBER + Rewriting.UNIT + "就(?:上头|醉|饱|吐|倒|晕|撑|胖|完|没|见底)");

    private static final Prefiltered SAID =
            Prefiltered.of(PUT_OFF + "|" + ASKS + "|" + FORBIDDEN + "|" + OR_ELSE + "|" + QUESTION + "|" + IN_ENGLISH);

    private static final Pattern PIECE = Pattern.compile("[,;!?.\\n]+|(?<=\\p{IsHan}) +(?=\\p{IsHan})");
    private static final Prefiltered AMOUNT =
            Prefiltered.of("[\\d一二两俩三四五六七八九十半]|\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten)\\b");
    /** 不管听我妈的. */
    private static final Prefiltered SETTLED = Prefiltered.of("不管|不理|还是要|听我|偷偷|先斩后奏|豁出去|算了还是");

    private static final int LONGEST = 120;

    private Undecided() {}

    static boolean isSaid(String plain) {
        if (plain.length() > LONGEST) {
            return false;
        }
        return OF_BEFORE.isIn(plain) || SAID.mayBeIn(plain) && isSaidBehind(plain);
    }

    private static boolean isSaidBehind(String plain) {
        boolean hangs = false;
        boolean ordered = false;
        for (var piece : PIECE.split(plain)) {
            var said = piece.strip();
            if (ordered && SAID.isIn(said)) {
                hangs = true;
            } else if (AMOUNT.isIn(said) || SETTLED.isIn(said)) {
                ordered |= AMOUNT.isIn(said);
                hangs = false;
            }
        }
        return hangs;
    }
}
