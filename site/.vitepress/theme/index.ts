import { type Theme, useRoute } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { nextTick, onMounted, watch } from "vue";
import { enhancePage, listen } from "./enhance-page.js";
import "./flow.css";
import "./style.css";

export default {
  extends: DefaultTheme,
  setup() {
    const route = useRoute();
    onMounted(() => {
      listen();
      enhancePage();
    });
    watch(
      () => route.path,
      () => nextTick(enhancePage),
    );
  },
} satisfies Theme;
