import { useLayoutEffect } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import type { Here } from './here.ts';

/**
 * Tells of the router's arrivals, before they are painted. It stands beside the page rather than around it: what the router keeps is a
 * context, and at each of its changes React looks through all that is below.
 */
export function Arrivals({ here }: { here: Here }) {
  const location = useLocation();
  const type = useNavigationType();
  const navigate = useNavigate();
  useLayoutEffect(() => here.arrive(location, type, navigate), [here, location, type, navigate]);
  return null;
}
