/** React Query with openapi-react-query: calls by path, with the client's token, retries and rate limits. */
import type { Kore } from "kore-xo-api";
import type { paths } from "kore-xo-api/schema";
import createQueryClient from "openapi-react-query";

export type Api = ReturnType<typeof createApi>;

/** In a browser, get the token from your own server: `createClient({ baseUrl, auth: () => fetch("/kore-token").then((response) => response.text()) })`. */
export function createApi(kore: Kore) {
  return createQueryClient<paths>(kore);
}

/** The bots of the account. React Query caches the response and aborts the call when the component unmounts. */
export function BotList({ api }: { api: Api }) {
  const { data, error, isPending } = api.useQuery("get", "/api/public/bots", { params: { query: { limit: 50 } } });
  if (isPending) return <p>Loading</p>;
  if (error) return <p role="alert">{error.errors.map(({ msg }) => msg).join(", ")}</p>;
  return (
    <ul>
      {data.bots.map((bot) => (
        <li key={bot._id}>{bot.name}</li>
      ))}
    </ul>
  );
}
