package org.qingshan.conversation.claim;

/** Who is on a list of who gets what, and what is said around such a list by whoever collects for all of them. */
final class RosterWords {
    private static final String FLOOR =
            "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})(?:号楼|号院|栋|幢|座|单元|楼|层|室|门|组|班|队|车间)(?:\\d{1,4}(?:室|号)?)?的?";

    private static final String TITLED =
            "\\p{IsHan}{0,2}(?:阿姨|大[姐哥爷妈叔婶娘伯]|老师|师[傅父]|医生|护士|主任|经理|太太|先生|奶奶|爷爷|同学|教练|律师|教授|博士|会计|出纳|司机|[队店科处局所校院班组站村厂部]长|书记|秘书|助理|老板娘?|[姐哥姨叔婶嫂爷奶总工太伯妹弟舅])";

    private static final String CALLED =
            "[老小阿大](?:" + Portion.ONE_SURNAME + "|(?<=阿)\\p{IsHan}|(?<=阿)[a-z]{2,8}|(?<=老)[大二三四五六幺])";

    private static final String KIN =
            "(?:爷爷?|奶奶?|外公|外婆|姥姥|姥爷|公公|婆婆|岳父|岳母|老?丈人|丈母娘|亲家[公母]?|爸爸?|妈妈?|爹|娘|父亲|母亲|哥哥?|姐姐?|弟弟?|妹妹?|弟媳|嫂子?|姐夫|妹夫|[大小]?舅[子哥妈舅]?|[大小]姨子?|[大小]姑子?|小叔子|伯[伯父母]?|叔叔?|婶[婶子]?|姑[姑妈父]?|姨[妈父夫]?|[表堂][哥姐弟妹]|侄[子女儿]|外甥女?|儿子|女儿|闺女|媳妇|儿媳妇?|女婿|孙[子女]|老[公婆伴]|爱人|对象|[男女]朋?友|家属|孩子|娃|宝宝|干[妈爹]|师[父傅]|徒弟|同[事学桌]|邻居|闺蜜|室友|朋友)";

    private static final String OWN = "(?:我|俺|咱)?[老大小二三四五六]?" + KIN + "(?:家|那边|他们?)?";

    private static final String SELF = "(?:我|俺|咱|本人)(?:们)?(?:自己|自个儿?|家|屋头|这边)?|自己";

    private static final String NEAR = "(?:同事|邻居|隔壁|楼上|楼下|对门|朋友|同学|闺蜜|财务|前台|行政|人事|销售|保安|门卫|室友|群友)(?:的)?";

    private static final String OFFICE =
            "(?:(?![^,.!? ]{0,2}[冷冻库])\\p{IsHan}{1,3}(?:室|部|科|组|处|车间)|人事|财务|仓库|行政|前台|销售|客服|保安|食堂|厨房|车间|门店|总部|分部|技术|研发|市场|采购|质检|办公室)";

    static final String WHO = "(?:(?:" + FLOOR + " ?)?(?:" + NEAR + ")?(?:" + CALLED + "|" + OWN + "|" + SELF + "|"
            + OFFICE + "|" + TITLED + "|" + "[a-z]{2,10})|" + FLOOR + "|" + NEAR + "|\\d{3,4}室?(?= |$))";

    /** 张姐要, 我自己: */
    static final String TAKES = "(?:家|那边|那份)?(?:也|都|就|是|得|想|各){0,2}(?:要|来|订|拿|买|报|拍|一共)?";

    private static final String ALL = "(?:都|全部?|统一|一起|一块儿?|一并|到时候?|货|东西|麻烦|帮忙|请|直接){0,3}";

    /** 我们单元: what begins such a list. */
    private static final String HEAD =
            "[#@]?(?:我们|咱们?|俺们?)?(?:这|那|几|一)?(?:楼栋|楼道|单元|楼里?|栋|办公室|科室|宿舍|寝室|小区|公司|单位|车间|班里?|群里?|组里?|同事|邻居|姐妹|几家|家里人?|部门|店里?|村里|一家人?|亲戚|朋友)?(?:几个|的)?(?:们)?"
                    + ALL
                    + "(?:托我|让我|叫我|喊我|要我|替|给|帮)?(?:帮忙|代|大家|他们|同事|邻居)?们?(?:下单?|带货?|报单?|报|登记|统计|汇总|接龙|团购|拼单|合买|合单|报数|订货?|买|要|凑单)?(?:的|结果|名单|如下|一下|下)?";

    private static final String PLACE =
            "(?:我|俺|咱)(?:们)?(?:这(?:里|儿|边)?|家里?|店里?|账上|帐上|头上|名下|的?单上?|那里?|公司|单位|办公室|单元|楼下|门口|自提点|的)?";

    /** 都送我店里, 钱我一起付: he who writes it collects for all. */
    static final Prefiltered COLLECTS =
            Prefiltered.of("^" + ALL + "(?:送|寄|发|记|算|放|写|挂|归|收|搁|交)(?:到|在|给|去|进){0,2}" + PLACE + "(?:[吧哈啊]|就[行好])?$"
                    + "|^(?:钱|账|帐|款|都|全|运费){0,2}(?:我|由我|俺|咱)(?:一起|一块|来|先|统一|全|都|一个人){0,2}(?:付|结|出|垫|给|转|买单|请)(?:钱|款|账)?[吧哈啊]?$"
                    + "|^(?:地址|电话|收件人|收货人|名字)(?:都|全)?(?:写|填|是|留|用){0,2}" + PLACE + "[吧哈啊]?$"
                    + "|^(?:月底|到时候?|回头)?一(?:起|块儿?)(?:结|付|算)(?:钱|账|帐|款)?[吧哈啊]?$"
                    + "|^" + ALL + "(?:算|记|挂)(?:在)?" + PLACE + "[吧哈啊]?$"
                    + "|^" + ALL + "(?:我)?(?:自己)?(?:来)?(?:发|分|带)给?(?:他们|大家)$");

    /** 都是箱, 一起发: said of the list, and of nothing else. */
    static final Prefiltered AROUND = Prefiltered.of(
            "^" + HEAD + "$|^(?:单位)?(?:都|全|都是|全是|单位是)?(?:按|论)?(?:是)?" + Rewriting.UNIT + "(?:装|算)?[哈啊吧]?$|^" + ALL
                    + "(?:发|寄|送)(?:货|就行|即可)?[吧哈啊]?$|^(?:谢谢|谢啦|多谢|辛苦|拜托|麻烦)[了啦您你老板主播!. ]{0,6}$");

    /** 帮科室姐妹一起订: what stands before the colon. */
    static final Prefiltered BEGINS =
            Prefiltered.of("^(?=.*(?:[订买带要报团拼我咱帮替]|下单|接龙|登记|统计|汇总|一起))[^\\d?了过没不别退吗么漏奖赠查欠错催昨上前寄发货]{1,16}$");

    /** 钱我先垫着, 都放门卫我去拿: said of all of it by him who sees to it. */
    static final Prefiltered SEES_TO = Prefiltered.of(
            "^(?=[^,.!?]*[我咱俺])(?=[^,.!?]*(?:[付垫出结送寄放发取拿记算收分领带转]|买单))(?![^,.!?]*[了过没不别退换吗么?])[^\\d,.!?]{2,14}$");

    /** 楼上两箱: in a chat, whoever wrote before; and what may be of his own there. */
    static final Prefiltered NEARBY = Prefiltered.of(NEAR + ".*");

    static final Prefiltered NEAR_ALONE = Prefiltered.of(NEAR);

    /** 仓库黄桃20箱: where goods are kept. */
    static final Prefiltered STOCK = Prefiltered.of("仓库|门店|食堂|厨房|[总分]部");

    /** What is no name: sold 2, left 1. */
    static final Prefiltered NO_NAME = Prefiltered.of(
            "sold|left|bad|broken|refund(?:ed|s)?|returns?|returned|got|get|missing|minus|plus|if|then|maybe|or|and|no|ok|okay|yes|not|need|want|have|had|has|sent|send|received|paid|bought|ordered|order|stock|total|wrong|short|extra|free|old|new|good|rotten|lost|late|first|second|last|next|also|but|add|less|more|take|cancel(?:led)?|swap|change|from|to|for|with|by|was|were|is|are|only|just|still|already|before|after|now|today|yesterday|tomorrow|box|boxes|bag|bags|price|cost|qty|item|items");

    /** 帮科室姐妹一起订: he who writes it orders for them. */
    static final Prefiltered FOR_THEM = Prefiltered.of("^[^:]{0,12}(?:[帮替代托]|[让叫喊]我|我们|咱)[^:]{0,10}:");

    private static final String ONE_OF_THEM = "(?:" + WHO + ")" + TAKES + "(?:\\p{IsHan}{1,5})?" + Rewriting.NUMBER;

    /** 发货：王姐两箱，李姐一箱: what has been sent, won or bought. */
    static final Prefiltered TOLD = Prefiltered.of(
            "^(?![^\\d:,.!?]{0,12}(?:地址|[到给]|一样|没抢|说好))[^\\d:,.!?]{0,6}(?:发货|中奖|获奖|恭喜|昨[天日晚]|前天|上[周次回个]|去年|催[催一下]|对账|漏[发寄]|签收|物流|退款|快递|已[付发]|已下单|下单了|下好|他们订的|核对|到货)[^\\d,.!?:]{0,6}:[ \n]?(?=\\p{IsHan})(?!我)(?="
                    + ONE_OF_THEM + "[^,.!?;、]*[,;、 \n]+" + ONE_OF_THEM + ")|^(?:昨[天日晚]|前天|上[周次回个月]{1,2}|去年)的?账:");

    /** A list that is handed on, to which everybody adds his own line. */
    static final Prefiltered HANDED_ON = Prefiltered.of("接龙");

    /** 1.张姐黄桃1箱 and a next line with a number: everybody's. */
    static final Prefiltered NUMBERED =
            Prefiltered.of("^\\s*1[.、)](?!\\d) ?" + WHO + "[^\\n]*\\n\\s*2[.、)](?!\\d) ?" + WHO);

    private RosterWords() {}
}
